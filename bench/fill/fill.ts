import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { allReaders } from '../../server/app.ts'
import { withoutIndexes } from './indexes.ts'
import { makePool, toText } from './texts.ts'
import { rareSentences } from './words.ts'

/** What stands in the empty workspace already. */
export type Room = { workspaceId: string; mailboxes: string[]; members: string[]; tags: string[] }

const textsOfAKind = 20_000
const chunk = 10_000
const connections = 2

/** Fills a workspace with `conversations`, five messages each on average, spread over two years that end now. */
export async function fill(url: string, room: Room, conversations: number, say: (line: string) => void): Promise<void> {
  const client = await connect(url)
  await client.query(await readFile(new URL('plan.sql', import.meta.url), 'utf8'))
  await writePlan(client, room, conversations)
  await withoutIndexes(client, say, async () => {
    const rows = (await readFile(new URL('rows.sql', import.meta.url), 'utf8'))
      .split(/;\s*$/m)
      .filter((sql) => /\S/.test(sql))
    const chunks = Array.from({ length: Math.ceil(conversations / chunk) }, (_, place) => place * chunk)
    const done = { count: 0 }
    await Promise.all(
      Array.from({ length: connections }, async () => {
        const own = await connect(url)
        for (let first = chunks.shift(); first !== undefined; first = chunks.shift()) {
          for (const sql of rows) await own.query(inline(sql, first, Math.min(first + chunk, conversations) - 1))
          done.count += 1
          say(`rows ${Math.min(done.count * chunk, conversations)} of ${conversations}`)
        }
        await own.end()
      }),
    )
  })
  await finish(client, room, conversations)
  say('vacuum')
  await client.query('vacuum analyze')
  await client.end()
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  // Whoever waits for an answer hears of it.
  client.on('error', () => undefined)
  await client.connect()
  // As a restore does: the rows fit each other, and when the machine dies one begins again.
  await client.query(
    "set session_replication_role = replica; set synchronous_commit = off; set work_mem = '64MB'; set jit = off",
  )
  return client
}

const inline = (sql: string, first: number, last: number): string =>
  sql.replaceAll('$1', String(first)).replaceAll('$2', String(last))

async function writePlan(client: pg.Client, room: Room, conversations: number): Promise<void> {
  const pool = makePool(textsOfAKind)
  for (const [kind, texts] of Object.entries({
    incoming: pool.incoming,
    reply: pool.replies,
    rare: pool.rare,
    subject: pool.subjects.map(toText),
    name: pool.names.map(toText),
  }))
    await client.query(
      `insert into bench.texts select $1, n - 1, t->>'text', t->>'body',
         array_to_tsvector(array(select jsonb_array_elements_text(t->'grams')))
       from jsonb_array_elements($2::jsonb) with ordinality as x(t, n)`,
      [kind, JSON.stringify(texts)],
    )
  await client.query(
    `insert into bench.plan values ($1, $2, now() - interval '3 days', interval '2 years' / $2::integer, $3, $4, $5, $6, $7, $8, $9)`,
    [
      room.workspaceId,
      conversations,
      room.mailboxes,
      room.members,
      room.tags,
      textsOfAKind,
      pool.subjects.length,
      pool.names.length,
      rareSentences.map(({ every }) => every),
    ],
  )
  await client.query('analyze bench.texts')
}

/** What the product itself would have counted on the way. */
async function finish(client: pg.Client, { workspaceId }: Room, conversations: number): Promise<void> {
  await client.query('drop schema bench cascade')
  await client.query('update workspaces set next_conversation_number = $2 where workspace_id = $1', [
    workspaceId,
    conversations + 1,
  ])
  await client.query(
    `update log_heads set position = (select max(position) from events where workspace_id = $1) where workspace_id = $1`,
    [workspaceId],
  )
  for (const { name, waits } of allReaders()) {
    if (waits) continue
    await client.query(
      `insert into log_cursors select workspace_id, $2, position from log_heads where workspace_id = $1
       on conflict (workspace_id, reader) do update set position = excluded.position`,
      [workspaceId, name],
    )
  }
}
