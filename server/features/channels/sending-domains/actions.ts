import { randomBytes } from 'node:crypto'
import type { Ctx } from '#platform/context.ts'
import { announce } from '#platform/db/index.ts'
import { hasCode } from '#platform/has-code.ts'
import { problem } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'
import { type LookUp, newSigningPair, normalizeAddress, type SigningKey } from '#platform/mail/index.ts'
import { seal, unseal } from '#platform/seal.ts'
import { findKey, findSendingDomain, insertSendingDomain, noteFindings } from './queries.ts'
import { judgeDmarc, judgeKey, judgeSpf, recordName } from './rules.ts'

/** Makes the keys of a domain. Nothing is signed before its record was found in DNS. */
export async function addSendingDomain(ctx: Ctx, name: string) {
  const domain = normalizeAddress(`postmaster@${name}`)?.slice('postmaster@'.length)
  if (!domain?.includes('.') || domain.startsWith('[')) throw problem('invalid_request', { detail: name })
  const { privateKey, publicKey } = await newSigningPair()
  return ctx.transaction(async (tx) => {
    const row = await insertSendingDomain(tx, {
      id: newId(),
      domain,
      // A name of its own for each key: another workspace, or another product, may sign for the same domain.
      selector: `mado${randomBytes(4).toString('hex')}`,
      public_key: publicKey,
      private_key: seal(privateKey, ctx.services.config.secret),
    })
    if (!row) throw problem('name_taken', { name: domain })
    announce(tx, 'sending_domain.added', { sendingDomainId: row.id, domain })
    return row
  })
}

/** Asks DNS what others find there. From then on mail of the domain is signed, or is not any more. */
export async function checkSendingDomain(ctx: Ctx, id: string) {
  const row = await ctx.transaction((tx) => findSendingDomain(tx, id))
  if (!row) throw problem('not_found')
  const { domain, selector, public_key: publicKey } = row
  const { lookUp } = ctx.services
  const [key, spf, dmarc] = await Promise.all([
    textsOf(lookUp, recordName(selector, domain)),
    textsOf(lookUp, domain),
    textsOf(lookUp, `_dmarc.${domain}`),
  ])
  const findings = { dkim: judgeKey(key, publicKey), spf: judgeSpf(spf), dmarc: judgeDmarc(dmarc) }
  // A resolver that does not answer says nothing about the key, which others may find all the same.
  const keyFound = findings.dkim.state === 'unknown' ? row.key_found : findings.dkim.state === 'good'
  return ctx.transaction(async (tx) => {
    announce(tx, 'sending_domain.checked', { sendingDomainId: id, signing: keyFound })
    return noteFindings(tx, id, findings, keyFound)
  })
}

/** Null when DNS did not answer. */
async function textsOf(lookUp: LookUp, name: string): Promise<string[] | null> {
  try {
    const records = await lookUp(name, 'TXT', { fresh: true })
    return records.flatMap((record) => (Array.isArray(record) ? [record.join('')] : []))
  } catch (error) {
    return hasCode(error, 'ENOTFOUND', 'ENODATA') ? [] : null
  }
}

/** What mail from this address is signed with; null while there is no key that others could find. */
export const signingKeyOf = (ctx: Ctx, address: string): Promise<SigningKey | null> =>
  ctx.transaction(async (tx) => {
    const row = await findKey(tx, address.slice(address.lastIndexOf('@') + 1))
    const privateKey = row ? unseal(row.private_key, ctx.services.config.secret) : null
    return row && privateKey !== null ? { domain: row.domain, selector: row.selector, privateKey } : null
  })
