import { useEffect, useRef, useState } from 'react'
import { uploadFile } from '#platform/api.ts'
import { isProblem } from '#platform/problem.ts'
import { showToast } from '#platform/toasts/toasts.ts'
import type { DraftFile } from './drafts.ts'

type Upload = { key: number; name: string; share: number; stop: () => void }

let lastKey = 0

/** Uploads under way; each finished one is handed over as a file of the draft. */
export function useAttachments(onUploaded: (file: DraftFile) => void) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const report = useRef(onUploaded)
  report.current = onUploaded
  const running = useRef(new Set<AbortController>())
  useEffect(() => () => running.current.forEach((one) => one.abort()), [])

  const add = async (file: File) => {
    const control = new AbortController()
    const key = ++lastKey
    running.current.add(control)
    setUploads((all) => [...all, { key, name: file.name, share: 0, stop: () => control.abort() }])
    const progress = (share: number) =>
      setUploads((all) => all.map((one) => (one.key === key ? { ...one, share } : one)))
    try {
      report.current(await uploadFile(file, progress, control.signal))
    } catch (error) {
      if (isProblem(error)) showToast({ tone: 'danger', text: `${file.name}: ${error.message}` })
    } finally {
      running.current.delete(control)
      setUploads((all) => all.filter((one) => one.key !== key))
    }
  }
  return { uploads, addFiles: (files: Iterable<File>) => [...files].forEach((file) => void add(file)) }
}
