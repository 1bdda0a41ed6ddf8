/** Undoes a Content-Transfer-Encoding; what is unknown or not really encoded stays as it is. */
export function decodeTransfer(body: Buffer, encoding: string): Buffer {
  if (encoding.includes('base64')) return decodeBase64(body)
  if (encoding.includes('quoted-printable')) return decodeQuotedPrintable(body)
  if (/uuencode|uue/.test(encoding)) return decodeUuencoded(body.toString('latin1'))
  return body
}

function decodeBase64(body: Buffer): Buffer {
  // Several base64 texts one after another are each closed by their own padding.
  const text = body.toString('latin1').replace(/[^A-Za-z0-9+/=]/g, '')
  const inner = text.indexOf('=')
  if (inner < 0 || inner >= text.length - 2) return Buffer.from(text, 'base64')
  return Buffer.concat(text.split(/=+/).map((group) => Buffer.from(group, 'base64')))
}

const hexDigit = (byte: number | undefined): number => {
  if (byte === undefined) return -1
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  if (byte >= 0x41 && byte <= 0x46) return byte - 0x37
  if (byte >= 0x61 && byte <= 0x66) return byte - 0x57
  return -1
}

function decodeQuotedPrintable(body: Buffer): Buffer {
  const out = Buffer.allocUnsafe(body.length)
  let to = 0
  let at = 0
  while (at < body.length) {
    const byte = body[at] ?? 0
    if (byte !== 0x3d) {
      out[to++] = byte
      at += 1
      continue
    }
    const [high, low] = [hexDigit(body[at + 1]), hexDigit(body[at + 2])]
    if (high >= 0 && low >= 0) {
      out[to++] = high * 16 + low
      at += 3
      continue
    }
    let end = at + 1
    while (body[end] === 0x20 || body[end] === 0x09) end += 1
    if (body[end] === 0x0d && body[end + 1] === 0x0a) at = end + 2
    else if (body[end] === 0x0a) at = end + 1
    else if (end >= body.length) at = end
    else {
      out[to++] = byte
      at += 1
    }
  }
  return out.subarray(0, to)
}

type Uuencoded = { rest: string; files: { name: string; content: Buffer }[] }

/** Takes `begin 644 name … end` blocks out of a binary string. */
export function findUuencoded(text: string): Uuencoded {
  const files: Uuencoded['files'] = []
  if (!/^begin [0-7]{3,4} \S/m.test(text)) return { rest: text, files }
  const lines = text.split(/\r?\n/)
  const rest: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const opening = /^begin [0-7]{3,4} (\S.*)$/.exec(line)
    const end = opening ? endOfBlock(lines, at + 1) : -1
    if (!opening || end < 0) {
      rest.push(line)
      continue
    }
    const content = Buffer.concat(lines.slice(at + 1, end).map(decodeUuLine))
    files.push({ name: (opening[1] ?? '').trim(), content })
    at = end
  }
  return { rest: rest.join('\n'), files }
}

/** Some programs leave out the lines around the block, since the part says name and encoding already. */
function decodeUuencoded(text: string): Buffer {
  const [file] = findUuencoded(text).files
  if (file) return file.content
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !/^(begin [0-7]{3,4}\b|end\s*$)/.test(line))
  return Buffer.concat(lines.map(decodeUuLine))
}

function endOfBlock(lines: string[], from: number): number {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.trim() === 'end') return at
    if (!/^[ -`]*$/.test(line.trimEnd()) || line.length > 90) return -1
  }
  return -1
}

function decodeUuLine(line: string): Buffer {
  const size = ((line.charCodeAt(0) || 0x20) - 32) & 63
  const bytes: number[] = []
  for (let at = 1; at < line.length && bytes.length < size; at += 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map((step) => ((line.charCodeAt(at + step) || 0x20) - 32) & 63)
    const group = ((a ?? 0) << 18) | ((b ?? 0) << 12) | ((c ?? 0) << 6) | (d ?? 0)
    bytes.push((group >> 16) & 255, (group >> 8) & 255, group & 255)
  }
  return Buffer.from(bytes.slice(0, size))
}
