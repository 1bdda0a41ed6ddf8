const tags = /<[a-z][^>]*>/gi
const pictures = /\sdata-remote-(?:src|background)="([^"]*)"/g
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/**
 * The addresses of the pictures that a message keeps elsewhere, in the order by which they are asked for. Reads the
 * HTML that the server has sanitised, in which `<`, `>` and `"` stand for nothing but themselves.
 */
export const remotePictures = (html: string): string[] =>
  [...html.matchAll(tags)].flatMap(([tag]) => [...tag.matchAll(pictures)].map(([, address = '']) => plain(address)))

const plain = (text: string) => text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => named[name] ?? '')
