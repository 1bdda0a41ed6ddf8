import type { paths } from '@madoguchi/contract/api.generated'
import createClient from 'openapi-fetch'
import { currentLanguage } from './i18n/language.ts'
import { offlineProblem, readProblem } from './problem.ts'

let workspace: string | null = null

/** The workspace in the address bar; every later call names it. */
export function enterWorkspace(slug: string | null) {
  workspace = slug
}

function commonHeaders(method: string): Record<string, string> {
  return {
    'Accept-Language': currentLanguage(),
    ...(workspace ? { 'Madoguchi-Workspace': workspace } : {}),
    // A POST that the network repeats must not act twice.
    ...(method === 'POST' ? { 'Idempotency-Key': createKey() } : {}),
  }
}

/** `crypto.randomUUID` exists only in secure contexts; a desk on the office network may be plain http. */
const createKey = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-')

export const api = createClient<paths>()

api.use({
  onRequest({ request }) {
    for (const [name, value] of Object.entries(commonHeaders(request.method))) request.headers.set(name, value)
    return request
  },
})

type Called<Answer> = Promise<{ data?: Answer; error?: unknown; response: Response }>

/** The answer, or a Problem thrown. */
export async function answer<Answer>(call: Called<Answer>): Promise<Answer> {
  const { data, error, response } = await call.catch((reason: unknown) => {
    throw reason instanceof DOMException && reason.name === 'AbortError' ? reason : offlineProblem()
  })
  if (!response.ok) throw readProblem(error, response.status)
  return data as Answer
}

type UploadedFile = { id: string; name: string; mediaType: string; bytes: number }

/** Multipart by hand, since only this way of sending tells how far it is. */
export function uploadFile(file: File, onProgress: (share: number) => void, signal: AbortSignal) {
  return new Promise<UploadedFile>((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/v1/files')
    for (const [name, value] of Object.entries(commonHeaders('POST'))) request.setRequestHeader(name, value)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () =>
      request.status < 300 ? resolve(request.response) : reject(readProblem(request.response, request.status))
    request.onerror = () => reject(offlineProblem())
    request.onabort = () => reject(new DOMException('', 'AbortError'))
    signal.addEventListener('abort', () => request.abort())
    const form = new FormData()
    form.append('file', file, file.name)
    request.send(form)
  })
}

export const fileAddress = (id: string) => `/api/v1/files/${id}?workspace=${encodeURIComponent(workspace ?? '')}`
