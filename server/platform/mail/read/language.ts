/** A guess from the first 4,000 characters; null when there is too little, or it is neither. */
export function guessLanguage(text: string): 'ja' | 'en' | null {
  const sample = text.slice(0, 4_000).replace(/https?:\/\/\S+|\S+@\S+/g, '')
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  const kana = count(/[\u3041-\u30fa\uff66-\uff9d]/g)
  const kanji = count(/[\u4e00-\u9fff]/g)
  const hangul = count(/[\uac00-\ud7af]/g)
  const latin = count(/[A-Za-z]/g)
  const accented = count(/[\u00c0-\u024f]/g)
  if (kana >= 2 && kana * 8 > kanji && (kana + kanji) * 12 > latin && kana > hangul) return 'ja'
  if (latin < 8 || accented * 40 > latin || (kana + kanji + hangul) * 4 > latin) return null
  const words = count(
    /\b(the|and|you|for|is|are|this|that|have|please|thanks|hello|hi|not|with|my|to|of|it|we|can)\b/gi,
  )
  return words >= 1 && words * 60 > latin / 5 ? 'en' : null
}
