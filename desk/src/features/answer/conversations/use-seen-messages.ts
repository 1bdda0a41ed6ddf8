import { type RefObject, useEffect, useRef } from 'react'

/**
 * Tells the newest message that was in sight while somebody was at the page.
 * A message that arrives below the fold, or while the tab is hidden, has not been seen.
 */
export function useSeenMessages(
  scroller: RefObject<HTMLElement | null>,
  newest: number,
  onSeen: (number: number) => void,
) {
  const report = useRef(onSeen)
  report.current = onSeen
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new message is one more to watch
  useEffect(() => {
    const root = scroller.current
    if (!root) return
    const inSight = new Set<Element>()
    const tell = () => {
      if (document.visibilityState !== 'visible') return
      for (const card of inSight) report.current(Number(card.getAttribute('data-number')))
    }
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inSight.add(target)
          else inSight.delete(target)
        }
        tell()
      },
      { root, rootMargin: '0px 0px -16px 0px' },
    )
    for (const card of root.querySelectorAll('[data-number]')) observer.observe(card)
    document.addEventListener('visibilitychange', tell)
    return () => {
      observer.disconnect()
      document.removeEventListener('visibilitychange', tell)
    }
  }, [scroller, newest])
}
