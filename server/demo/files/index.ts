import { type FileName, files, type Scene } from '../content/files.ts'
import { toJpeg } from './jpeg.ts'
import { toPdf } from './pdf.ts'
import { toPng } from './png.ts'
import { paintPhoto, paintScreen } from './scenes.ts'

type MadeFile = { name: FileName; mediaType: string; content: Buffer }

const made = new Map<FileName, MadeFile>()

/** The bytes of a file of the demo, made when they are first asked for. */
export function makeFile(name: FileName): MadeFile {
  const known = made.get(name)
  if (known) return known
  const file = { name, ...draw(files[name]) }
  made.set(name, file)
  return file
}

function draw(scene: Scene): Omit<MadeFile, 'name'> {
  if (scene.kind === 'photo') return { mediaType: 'image/jpeg', content: toJpeg(paintPhoto(scene)) }
  if (scene.kind === 'screen') return { mediaType: 'image/png', content: toPng(paintScreen(scene)) }
  return { mediaType: 'application/pdf', content: toPdf(scene.title, scene.lines) }
}
