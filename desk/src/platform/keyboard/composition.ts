type KeyEvent = { isComposing?: boolean; keyCode?: number; nativeEvent?: { isComposing?: boolean; keyCode?: number } }

/**
 * While an input method is composing, Enter chooses a candidate and letters are readings.
 * Safari ends the composition before it sends the Enter that confirmed it, and marks that Enter with 229.
 */
export function isComposing(event: KeyEvent) {
  const native = event.nativeEvent ?? event
  return native.isComposing === true || native.keyCode === 229
}
