import { useEffect, useRef } from 'react'

export type Ask = 'reply' | 'note' | 'assign' | 'tags' | 'snooze' | 'merge' | 'forward'

const desk = new EventTarget()

/** A key asks for a menu or the composer; whichever stands on the page opens itself. */
export const askFor = (ask: Ask) => desk.dispatchEvent(new Event(ask))

export function useAsk(ask: Ask, open: () => void) {
  const latest = useRef(open)
  latest.current = open
  useEffect(() => {
    const listen = () => latest.current()
    desk.addEventListener(ask, listen)
    return () => desk.removeEventListener(ask, listen)
  }, [ask])
}
