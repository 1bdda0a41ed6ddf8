import { Paperclip, X } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { classes } from '#parts/classes.ts'
import { IconButton } from '#parts/IconButton.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { isComposing } from '#platform/keyboard/composition.ts'
import type { Draft, DraftFile } from './drafts.ts'
import { FileFace } from './FileChips.tsx'
import { texts } from './texts/index.ts'
import { useAttachments } from './use-attachments.ts'

type Props = {
  label: string
  placeholder: string
  draft: Draft
  onChange: (part: Partial<Draft>) => void
  /** ⌘↵, and with Shift ⌘⇧↵. */
  onSend: (shifted: boolean) => void
  /** Changes whenever the field should take the focus. */
  asked?: number
  tall?: boolean
  children: (uploading: boolean) => ReactNode
}

/** Text with attachments, which come by button, by paste or by drop. */
export function WritingField({
  label,
  placeholder,
  draft,
  onChange,
  onSend,
  asked = 0,
  tall = false,
  children,
}: Props) {
  const t = useTexts(texts)
  const [dropping, setDropping] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const chooser = useRef<HTMLInputElement>(null)
  const files = useRef<readonly DraftFile[]>(draft.files)
  files.current = draft.files
  const { uploads, addFiles } = useAttachments((file) => onChange({ files: [...files.current, file] }))
  useEffect(() => {
    if (asked > 0) field.current?.focus()
  }, [asked])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut of the button for attachments
    <div
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setDropping(true)
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={(event) => {
        setDropping(false)
        if (event.dataTransfer.files.length === 0) return
        event.preventDefault()
        addFiles(event.dataTransfer.files)
      }}
      className={classes(dropping && 'rounded-lg outline-2 outline-action outline-dashed')}
    >
      <textarea
        ref={field}
        aria-label={label}
        placeholder={placeholder}
        value={draft.text}
        rows={tall ? 12 : 3}
        onChange={(event) => onChange({ text: event.target.value })}
        onPaste={(event) => {
          if (event.clipboardData.files.length === 0) return
          event.preventDefault()
          addFiles(event.clipboardData.files)
        }}
        onKeyDown={(event) => {
          if (isComposing(event)) return
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
            event.preventDefault()
            onSend(event.shiftKey)
          } else if (event.key === 'Escape') event.currentTarget.blur()
        }}
        className={classes(
          'field-sizing-content block w-full resize-none overflow-y-auto bg-transparent px-3.5 py-2 outline-none',
          tall ? 'max-h-[60vh] min-h-64' : 'max-h-[38vh] min-h-[4.75rem]',
        )}
      />
      {(draft.files.length > 0 || uploads.length > 0) && (
        <ul className="flex flex-wrap gap-2 px-3.5 pb-2">
          {draft.files.map((file) => (
            <li key={file.id} className="max-w-full">
              <FileFace file={file}>
                <button
                  type="button"
                  aria-label={t('remove', { name: file.name })}
                  onClick={() => onChange({ files: draft.files.filter(({ id }) => id !== file.id) })}
                  className="-mr-1.5 rounded-sm p-1 text-ink-3 hover:text-ink"
                >
                  <X aria-hidden className="size-3.5" />
                </button>
              </FileFace>
            </li>
          ))}
          {uploads.map((upload) => (
            <li
              key={upload.key}
              className="flex h-10 items-center gap-2 rounded-md border border-line border-dashed px-2.5 text-ink-2 text-sm"
            >
              <span className="max-w-48 truncate">{upload.name}</span>
              <progress aria-label={upload.name} value={upload.share} className="h-1.5 w-16 accent-action-fill" />
              <button
                type="button"
                aria-label={t('remove', { name: upload.name })}
                onClick={upload.stop}
                className="rounded-sm p-1"
              >
                <X aria-hidden className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <footer className="flex items-center gap-2 border-line border-t px-2 py-1.5">
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            addFiles(event.target.files ?? [])
            event.target.value = ''
          }}
        />
        <IconButton icon={Paperclip} label={t('attach')} onClick={() => chooser.current?.click()} />
        <span className="min-w-0 flex-1 truncate text-ink-3 text-sm">
          {uploads.length > 0 ? t('uploading') : draft.text.trim() && t('draft_kept')}
        </span>
        {children(uploads.length > 0)}
      </footer>
    </div>
  )
}
