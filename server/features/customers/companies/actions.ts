import type { CompanyChange, CompanyDraft } from '@madoguchi/contract'
import type { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { announce, seeingAll, type Tx } from '#platform/db/index.ts'
import { problem } from '#platform/http/index.ts'
import { newId } from '#platform/ids.ts'
import { normalizeAddress } from '#platform/mail/index.ts'
import {
  type CompanyLine,
  deleteCompany,
  deleteDomain,
  findByDomain,
  findCompany,
  holdCompany,
  holdCompanyOf,
  insertByDomain,
  insertCompany,
  insertDomain,
  insertProved,
  putByHand,
  updateCompany,
} from './queries.ts'
import { isShared, typedDomain } from './rules.ts'
import { sharedDomains } from './shared-domains.ts'

export const addCompany = (ctx: Ctx, { name, note, domains }: z.output<typeof CompanyDraft>) =>
  ctx.transaction(async (tx) => {
    const id = newId()
    await insertCompany(tx, { id, name, note })
    await setDomains(tx, { id, domains: [] }, domains)
    announce(tx, 'company.added', { companyId: id })
    return requireCompany(tx, id)
  })

export const changeCompany = (ctx: Ctx, id: string, change: z.output<typeof CompanyChange>) =>
  ctx.transaction(async (tx) => {
    if (!(await holdCompany(tx, id, 'change'))) throw problem('not_found')
    const before = await requireCompany(tx, id)
    const { name = before.name, note = before.note, domains } = change
    const fields = Object.keys(change)
    if (fields.length === 0) return before
    await updateCompany(tx, id, { name, note })
    if (domains) await setDomains(tx, before, domains)
    announce(tx, 'company.changed', { companyId: id, fields })
    return requireCompany(tx, id)
  })

export const removeCompany = (ctx: Ctx, id: string) =>
  ctx.transaction(async (tx) => {
    if (!(await deleteCompany(tx, id))) throw problem('not_found')
    announce(tx, 'company.removed', { companyId: id })
  })

async function requireCompany(tx: Tx, id: string): Promise<CompanyLine> {
  const company = await findCompany(tx, id)
  if (!company) throw problem('not_found')
  return company
}

/** Who belonged by a domain that goes belongs no more; who was put there stays. Who proved a new one before comes in. */
async function setDomains(tx: Tx, company: Pick<CompanyLine, 'id' | 'domains'>, typed: string[]): Promise<void> {
  const wanted = new Set(typed.map(canonicalDomain))
  for (const domain of company.domains.filter((one) => !wanted.has(one)))
    for (const customerId of await deleteDomain(tx, company.id, domain))
      announce(tx, 'customer.company_changed', { customerId, from: company.id, to: null, by: 'domain' })
  for (const domain of wanted) {
    if (company.domains.includes(domain)) continue
    if (!(await insertDomain(tx, company.id, domain))) {
      const owner = await findByDomain(tx, domain)
      throw problem('company_domain_taken', { domain, company: owner?.name ?? '' })
    }
    // Whoever proved the domain belongs to the company, also where who says so sees nothing of them.
    for (const customerId of await seeingAll(tx, (all) => insertProved(all, company.id, domain)))
      announce(tx, 'customer.company_changed', { customerId, from: null, to: company.id, by: 'domain' })
  }
}

/** In the form in which addresses are stored. */
function canonicalDomain(typed: string): string {
  const domain = normalizeAddress(`postmaster@${typedDomain(typed)}`)?.slice('postmaster@'.length)
  if (!domain?.includes('.') || domain.startsWith('[')) throw problem('company_domain_invalid', { domain: typed })
  if (isShared(domain, sharedDomains)) throw problem('company_domain_shared', { domain })
  return domain
}

/**
 * A mail showed that it is from this domain: the customer belongs to the company of exactly that name. Nobody is
 * taken out of another one, or brought back to where a person took them out.
 */
export async function joinByDomain(tx: Tx, customerId: string, domain: string): Promise<void> {
  const companyId = await insertByDomain(tx, customerId, domain)
  if (companyId) announce(tx, 'customer.company_changed', { customerId, from: null, to: companyId, by: 'domain' })
}

/** A person decides; from then on no mail changes it. */
export const putIntoCompany = (ctx: Ctx, customerId: string, companyId: string | null) =>
  ctx.transaction(async (tx) => {
    const before = await holdCompanyOf(tx, customerId)
    if (!before) throw problem('not_found')
    if (companyId !== null && !(await holdCompany(tx, companyId, 'stays'))) throw problem('company_unknown')
    await putByHand(tx, customerId, companyId, ctx.memberId)
    if (before.companyId !== companyId)
      announce(tx, 'customer.company_changed', { customerId, from: before.companyId, to: companyId, by: 'person' })
  })
