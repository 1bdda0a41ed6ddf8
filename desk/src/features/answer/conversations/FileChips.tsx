import { FileText } from 'lucide-react'
import type { ReactNode } from 'react'
import { fileAddress } from '#platform/api.ts'
import { useLanguage } from '#platform/i18n/language.ts'
import { sayBytes } from '#platform/time.ts'
import type { DraftFile } from './drafts.ts'

// What a browser shows as a still picture and cannot run.
const isPicture = (mediaType: string) => /^image\/(png|jpeg|gif|webp)$/.test(mediaType)

export function FileChips({ files }: { files: readonly DraftFile[] }) {
  if (files.length === 0) return null
  return (
    <ul className="mt-2.5 flex flex-wrap gap-2">
      {files.map((file) => (
        <li key={file.id} className="max-w-full">
          <a
            href={fileAddress(file.id)}
            target="_blank"
            rel="noopener noreferrer"
            download={isPicture(file.mediaType) ? undefined : file.name}
            className="block rounded-md hover:bg-sunken"
          >
            <FileFace file={file} />
          </a>
        </li>
      ))}
    </ul>
  )
}

export function FileFace({ file, children }: { file: DraftFile; children?: ReactNode }) {
  const language = useLanguage()
  return (
    <span className="flex max-w-72 items-center gap-2 rounded-md border border-line p-1 pr-2.5 text-sm">
      {isPicture(file.mediaType) ? (
        <img
          src={fileAddress(file.id)}
          alt=""
          loading="lazy"
          className="h-8 w-11 shrink-0 rounded-[4px] bg-sunken object-cover"
        />
      ) : (
        <span className="flex h-8 w-9 shrink-0 items-center justify-center rounded-[4px] bg-sunken">
          <FileText aria-hidden className="size-4 text-ink-3" />
        </span>
      )}
      <span className="min-w-0 truncate">{file.name}</span>
      <span className="shrink-0 text-ink-3">{sayBytes(file.bytes, language)}</span>
      {children}
    </span>
  )
}
