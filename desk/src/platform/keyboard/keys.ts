type Pressed = Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey' | 'altKey' | 'shiftKey'>

/** Keys as they are written in an action: `j`, `?`, `g i`, `mod+k`, `mod+shift+Enter`. */
export function chordOf(event: Pressed) {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const isLetter = /^[a-z]$/.test(key)
  const parts = [
    event.metaKey || event.ctrlKey ? 'mod' : '',
    event.altKey ? 'alt' : '',
    // Shift is already inside `?`; with letters and named keys it is a word of its own.
    event.shiftKey && (isLetter || key.length > 1) ? 'shift' : '',
    key === ' ' ? 'Space' : key,
  ]
  return parts.filter(Boolean).join('+')
}

const isApple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)
const caps: Record<string, string> = isApple
  ? { mod: '⌘', shift: '⇧', alt: '⌥', Enter: '↵', ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc' }
  : { mod: 'Ctrl', shift: 'Shift', alt: 'Alt', Enter: '↵', ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc' }

/** One list of key caps per step of the sequence. */
export const capsOf = (keys: string) =>
  keys
    .split(' ')
    .map((chord) => chord.split('+').map((part) => caps[part] ?? (part.length === 1 ? part.toUpperCase() : part)))

/** Follows what is typed; answers the sequence that it completes, if any. */
export function createSequence(waitMs = 900) {
  let first: { chord: string; at: number } | null = null
  return (chord: string, at: number, known: (keys: string) => 'whole' | 'start' | 'none') => {
    const joined = first && at - first.at < waitMs ? `${first.chord} ${chord}` : null
    first = null
    if (joined && known(joined) === 'whole') return joined
    const single = known(chord)
    if (single === 'start') first = { chord, at }
    return single === 'whole' ? chord : null
  }
}
