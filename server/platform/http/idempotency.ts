import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Ctx } from '#platform/context.ts'
import type { Tx } from '#platform/db/index.ts'
import { seal, unseal } from '#platform/seal.ts'
import { problem } from './problem.ts'

/**
 * A request with an `Idempotency-Key` runs in one transaction with the note of its answer: it has happened
 * exactly when its answer is kept. Sent again, it gets the same answer and does nothing.
 */
export async function withIdempotency<T>(
  ctx: Ctx,
  request: FastifyRequest,
  reply: FastifyReply,
  run: () => Promise<T>,
  /** The answer holds a secret that is shown once, so what is kept of it is sealed. */
  secretly = false,
): Promise<T | unknown> {
  const { secret } = ctx.services.config
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || request.isMultipart()) return run()
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw problem('invalid_request', { detail: 'Idempotency-Key' }, [
      { path: 'Idempotency-Key', message: '1-200 visible ASCII characters' },
    ])
  }
  const asked = createHash('sha256')
    .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest()
  const actor = `${ctx.actor.kind}:${ctx.actor.id}`
  return ctx.transaction(async (tx) => {
    // A second request with the same key waits here until the first one has committed or failed.
    if (await claim(tx, actor, key, asked)) {
      const answer = await run()
      await keep(tx, actor, key, reply.statusCode, secretly ? { sealed: seal(JSON.stringify(answer), secret) } : answer)
      return answer
    }
    const kept = await recall(tx, actor, key)
    if (!kept || kept.status === null) throw problem('idempotency_in_progress')
    if (!kept.request_hash.equals(asked)) throw problem('idempotency_conflict')
    reply.status(kept.status).header('Idempotency-Replayed', 'true')
    return secretly ? unsealed(kept.body, secret) : kept.body
  })
}

function unsealed(kept: unknown, secret: string): unknown {
  const sealed =
    typeof kept === 'object' && kept !== null && 'sealed' in kept ? unseal(String(kept.sealed), secret) : null
  if (sealed === null) throw problem('idempotency_conflict')
  return JSON.parse(sealed)
}

async function claim(tx: Tx, actor: string, key: string, hash: Buffer): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('idempotency_keys')
    .values({ workspace_id: tx.workspaceId, actor, key, request_hash: hash, created_at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

async function keep(tx: Tx, actor: string, key: string, status: number, body: unknown): Promise<void> {
  await tx.db
    .updateTable('idempotency_keys')
    .set({ status, body: JSON.stringify(body ?? null) })
    .where('workspace_id', '=', tx.workspaceId)
    .where('actor', '=', actor)
    .where('key', '=', key)
    .execute()
}

function recall(tx: Tx, actor: string, key: string) {
  return tx.db
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'status', 'body'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('actor', '=', actor)
    .where('key', '=', key)
    .executeTakeFirst()
}
