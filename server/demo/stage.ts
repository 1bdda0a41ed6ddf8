import { roleAllows } from '@madoguchi/contract'
import { createTag } from '#features/answer/tags/index.ts'
import { addBrand, changeBrand, listBrands } from '#features/channels/brands/index.ts'
import { createMailbox } from '#features/channels/email/index.ts'
import { addCompany } from '#features/customers/companies/index.ts'
import { createUser } from '#features/ground/access/index.ts'
import { addMember } from '#features/ground/members/index.ts'
import { changeWorkspace } from '#features/ground/workspaces/index.ts'
import { type Ctx, createCtx, type Services, systemCtx } from '#platform/context.ts'
import {
  brands,
  companies,
  type MailboxKey,
  mailboxes,
  type StaffKey,
  staff,
  type TagName,
  tags,
  workspace,
} from './content/workspace.ts'

/** The room in which the stories are played: its people at work, its mailboxes, its tags. */
export type Stage = {
  services: Services
  workspaceId: string
  people: Record<StaffKey, Ctx>
  mailboxIds: Record<MailboxKey, string>
  tagIds: Record<TagName, string>
}

const keysOf = <K extends string>(record: Record<K, unknown>): K[] => Object.keys(record) as K[]

async function mapValues<K extends string, V, T>(
  record: Record<K, V>,
  make: (value: V, key: K) => Promise<T>,
): Promise<Record<K, T>> {
  const entries: [K, T][] = []
  for (const key of keysOf(record)) entries.push([key, await make(record[key], key)])
  return Object.fromEntries(entries) as Record<K, T>
}

/** Furnishes the empty workspace. All its people sign in with the password of this hash. */
export async function setStage(services: Services, workspaceId: string, password: { hash: string }): Promise<Stage> {
  const system = systemCtx(services, workspaceId)
  const people = await mapValues(staff, async ({ name, email, role }) => {
    const userId = await createUser(services, { name, email, password, language: 'ja' })
    const memberId = await addMember(system, { userId, name, role })
    return createCtx(services, {
      workspaceId,
      hiddenMailboxes: [],
      actor: { kind: 'member', id: memberId },
      memberId,
      language: 'ja',
      requestId: null,
      can: (permission) => roleAllows(role, permission),
    })
  })
  await changeWorkspace(people.seiichi, { teamName: workspace.teamName })
  for (const company of companies) await addCompany(people.akiko, company)
  const [first] = await system.transaction(listBrands)
  const brandIds = await mapValues(brands, async ({ words, ...brand }, key) => {
    const change = { ...brand, ...words }
    if (first && key === 'camera') return (await changeBrand(people.ken, first.id, change)).id
    return (await addBrand(people.ken, { ...change, acknowledgement: { active: false, ja: '', en: '' } })).id
  })
  return {
    services,
    workspaceId,
    people,
    mailboxIds: await mapValues(
      mailboxes,
      async ({ brand, words, ...draft }) =>
        (await createMailbox(people.ken, { ...draft, ...words, brandId: brandIds[brand] })).id,
    ),
    tagIds: await mapValues(tags, async (color, name) => (await createTag(people.akiko, { name, color })).id),
  }
}
