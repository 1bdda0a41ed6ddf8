/**
 * Most mails say in HTML what their text says too, and the text is easier to read.
 * Pictures, tables, links with words of their own and headings are what the text would lose.
 */
export function isWorthShowing(html: string) {
  if (/<(img|table|h[1-6]|ul|ol|hr)\b/i.test(html)) return true
  const links = html.matchAll(/<a\b[^>]*\bhref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi)
  return [...links].some(([, href = '', words = '']) => {
    const said = words.replace(/<[^>]+>/g, '').trim()
    return (
      said !== '' && !href.replaceAll('&amp;', '&').includes(said.replaceAll('&amp;', '&').replace(/^https?:\/\//, ''))
    )
  })
}
