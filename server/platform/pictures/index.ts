import { bareJpeg } from './jpeg.ts'
import { barePng } from './png.ts'
import { bareWebp } from './webp.ts'

const kinds = [
  { is: (start: string) => start.startsWith('\xff\xd8\xff'), bare: bareJpeg },
  { is: (start: string) => start.startsWith('\x89PNG\r\n\x1a\n'), bare: barePng },
  { is: (start: string) => start.startsWith('RIFF') && start.endsWith('WEBP'), bare: bareWebp },
]

/** Whether `start`, the first bytes of a file, is that of a picture which can tell more than it shows. */
export const maySayMore = (start: Buffer): boolean => kindOf(start) !== undefined

/**
 * A picture without what is said about it: where and when it was taken, with what, by whom. Every point of it stays
 * as it is, and so does which way up it is shown. Anything else comes back as it is, and so does what is broken.
 */
export function barePicture(file: Buffer): Buffer {
  const bare = kindOf(file)?.bare(file) ?? null
  return bare === null || bare.equals(file) ? file : bare
}

const kindOf = (file: Buffer) => {
  const start = file.toString('latin1', 0, 12)
  return kinds.find(({ is }) => is(start))
}
