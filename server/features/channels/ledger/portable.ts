import { z } from 'zod'
import { exportedFile } from '#features/ground/files/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { type Portable, type Row, textIn } from '#platform/transfer/index.ts'
import { enqueueApply, enqueueRetry } from './enqueue-apply.ts'
import { fileOfKey, keyOfFile } from './queries/files.ts'

const Payload = z.looseObject({ files: z.array(z.record(z.string(), z.unknown())) })

/** A payload names its files by our keys, which mean nothing elsewhere; an export names them by their ids. */
async function leave(tx: Tx, row: Row): Promise<Row> {
  const payload = Payload.parse(row.payload)
  const files: Row[] = []
  for (const { storageKey, ...file } of payload.files) {
    const found = await fileOfKey(tx, String(storageKey))
    files.push({ ...file, fileId: found?.id ?? null, path: found ? exportedFile(found) : null })
  }
  return { ...row, payload: { ...payload, files } }
}

/** No key of the export is believed: a file is one that came in with it. What had not left is for a person to decide. */
async function arrive(tx: Tx, row: Row): Promise<Row> {
  const payload = Payload.parse(row.payload)
  const files: Row[] = []
  for (const { fileId, path: _, storageKey: __, ...file } of payload.files) {
    const key = typeof fileId === 'string' ? await keyOfFile(tx, fileId) : null
    if (key !== null) files.push({ ...file, storageKey: key })
  }
  const waited = ['held', 'queued', 'sending'].includes(textIn(row, 'state'))
  const change = waited ? { state: 'unknown', reason: 'imported', lease_until: null } : {}
  return { ...row, ...change, payload: { ...payload, files } }
}

export const portables: Portable[] = [
  {
    name: 'contacts-in',
    table: 'contacts_in',
    key: ['id'],
    fileOf: (row) => `mails/in/${textIn(row, 'id')}.eml`,
    async arrived(tx, row) {
      if (row.state === 'received') enqueueApply(tx, textIn(row, 'account_id'))
      if (row.state === 'failed') enqueueRetry(tx, textIn(row, 'id'))
    },
  },
  {
    name: 'contacts-out',
    table: 'contacts_out',
    key: ['id'],
    fileOf: (row) => `mails/out/${textIn(row, 'id')}.eml`,
    leave,
    arrive,
  },
]
