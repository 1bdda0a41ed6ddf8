import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { listMigrations, migrate } from '#platform/db/index.ts'
import { newId, newToken } from '#platform/ids.ts'
import { testSecret } from '#testing/settings.ts'

const same = { sender_name: 'お客様係', signature_ja: '署名', template_ja: '{name} 様\n{body}' }

test('with brands, every mailbox says what it said before, and a server of the version before goes on', async () => {
  const url = new URL(inject('databaseUrl'))
  url.pathname = `/before_${newToken().toLowerCase()}`
  const { number } = (await listMigrations()).find(({ name }) => name.endsWith('-brands.sql')) ?? { number: 0 }
  await migrate(url.href, testSecret, number - 1)
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  const workspace = async (slug: string) => {
    const id = newId()
    await client.query('insert into workspaces (workspace_id, slug, name) values ($1, $2, $2)', [id, slug])
    return id
  }
  const columns = 'workspace_id, id, name, address, sender_name, signature_ja, template_ja, acknowledges, created_at'
  const mailbox = (workspaceId: string, name: string, row: Record<string, unknown>) =>
    client.query(
      `insert into mailboxes (${columns}) select ${columns} from jsonb_populate_record(null::mailboxes, $1)`,
      [{ id: newId(), workspace_id: workspaceId, name, address: `${name}@x.example`, acknowledges: false, ...row }],
    )
  const [shop, empty] = [await workspace('shop'), await workspace('empty')]
  await mailbox(shop, 'support', { ...same, created_at: '2026-01-01' })
  await mailbox(shop, 'repair', { ...same, signature_ja: '修理', acknowledges: true, created_at: '2026-02-01' })
  await mailbox(shop, 'sales', { ...same, created_at: '2026-03-01' })
  const said = 'select name, sender_name, signature_ja, template_ja, acknowledges from mailboxes order by created_at'
  const before = (await client.query(said)).rows
  await migrate(url.href, testSecret)
  expect((await client.query(said)).rows).toEqual(before)
  const { rows: brands } = await client.query('select workspace_id, name, sender_name from brands order by name')
  expect(brands).toEqual([
    { workspace_id: empty, name: 'empty', sender_name: 'empty' },
    { workspace_id: shop, name: 'shop', sender_name: same.sender_name },
  ])
  const own = async () =>
    (await client.query('select name, brand_id = workspace_id as first, own_texts from mailboxes order by created_at'))
      .rows
  expect(await own()).toEqual([
    { name: 'support', first: true, own_texts: [] },
    { name: 'repair', first: true, own_texts: ['signature', 'acknowledgement'] },
    { name: 'sales', first: true, own_texts: [] },
  ])

  // The version before knows no brands: what it adds keeps its own words.
  await client.query(`set app.workspace_id = '${empty}'`)
  await mailbox(empty, 'later', { ...same, created_at: '2026-04-01' })
  expect((await own()).at(-1)).toEqual({
    name: 'later',
    first: true,
    own_texts: ['senderName', 'signature', 'template', 'acknowledgement'],
  })
  await client.end()
})
