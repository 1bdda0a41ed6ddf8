import type { LoggedEvent } from '@madoguchi/contract'
import pg from 'pg'
import { expect, test } from 'vitest'
import { createWorkspace } from '#features/ground/workspaces/index.ts'
import { systemCtx } from '#platform/context.ts'
import { announce } from '#platform/db/index.ts'
import { newId } from '#platform/ids.ts'
import { createTestServices } from '#testing/services.ts'
import { createFeed } from './feed.ts'
import { readLog } from './log.ts'
import { readNext } from './reader.ts'

const services = await createTestServices()
const namesOf = (events: LoggedEvent[]) => events.map(({ position, name }) => `${position} ${name}`)
const readFrom = (workspaceId: string, after: number) =>
  systemCtx(services, workspaceId).transaction((tx) => readLog(tx, after, 1000))

test('a reader skips no event of a transaction that commits late', async () => {
  const workspaceId = await createWorkspace(services, { name: 'Late' })
  const gate = Promise.withResolvers<void>()
  const started = Promise.withResolvers<void>()
  // The slow one announces first and commits last.
  const slow = systemCtx(services, workspaceId).transaction(async (tx) => {
    announce(tx, 'tag.created', { tagId: newId() })
    started.resolve()
    await gate.promise
  })
  await started.promise
  await systemCtx(services, workspaceId).transaction(async (tx) => announce(tx, 'tag.changed', { tagId: newId() }))
  const seen = await readFrom(workspaceId, 0)
  gate.resolve()
  await slow
  seen.push(...(await readFrom(workspaceId, seen.at(-1)?.position ?? 0)))
  expect(namesOf(seen)).toEqual(['1 workspace.created', '2 tag.changed', '3 tag.created'])
})

test('many writers at once leave no gap and no reader sees one', async () => {
  const workspaceId = await createWorkspace(services, { name: 'Busy' })
  const seen: number[] = []
  let writing = true
  const reading = (async () => {
    while (writing) seen.push(...(await readFrom(workspaceId, seen.at(-1) ?? 0)).map(({ position }) => position))
    seen.push(...(await readFrom(workspaceId, seen.at(-1) ?? 0)).map(({ position }) => position))
  })()
  const writers = Array.from({ length: 5 }, async (_, writer) => {
    for (let turn = 0; turn < 20; turn++) {
      await systemCtx(services, workspaceId)
        .transaction(async (tx) => {
          announce(tx, 'tag.created', { tagId: newId() })
          if (turn % 3 === writer % 3) announce(tx, 'tag.changed', { tagId: newId() })
          if (turn % 7 === 0) throw new Error('this one is rolled back')
        })
        .catch(() => undefined)
    }
  })
  await Promise.all(writers)
  writing = false
  await reading
  expect(seen.length).toBeGreaterThan(85)
  expect(seen).toEqual(seen.map((_, index) => index + 1))
})

test('a transaction that never commits its announcement holds nobody up', async () => {
  const workspaceId = await createWorkspace(services, { name: 'Stuck' })
  const client = new pg.Client({ connectionString: services.database.ownerUrl })
  await client.connect()
  await client.query('begin')
  await client.query(
    'insert into events select workspace_id, 999, name, actor_kind, actor_id, request_id, data, at from events where workspace_id = $1',
    [workspaceId],
  )
  await systemCtx(services, workspaceId).transaction(async (tx) => announce(tx, 'tag.created', { tagId: newId() }))
  expect(namesOf(await readFrom(workspaceId, 0))).toEqual(['1 workspace.created', '2 tag.created'])
  await client.query('rollback')
  await client.end()
})

test('a live follower that was away gets everything once, in order, while more is written', async () => {
  const workspaceId = await createWorkspace(services, { name: 'Away' })
  const write = () =>
    systemCtx(services, workspaceId).transaction(async (tx) => announce(tx, 'tag.created', { tagId: newId() }))
  const feed = createFeed(
    (id, after, limit) => systemCtx(services, id).transaction((tx) => readLog(tx, after, limit)),
    async (_, events) => events.map(() => []),
    (error) => {
      throw error
    },
  )
  services.bus.onLook((id) => feed.look(id))
  for (let index = 0; index < 600; index++) await write()
  const got: number[][] = [[], [], []]
  const writing = (async () => {
    for (let index = 0; index < 50; index++) await write()
  })()
  await Promise.all(
    got.map((positions, index) =>
      feed.follow(workspaceId, { after: index * 200, narrow: index === 1 }, (items) =>
        positions.push(...items.map(({ event }) => event.position)),
      ),
    ),
  )
  await writing
  await write()
  await expect.poll(() => got.map((positions) => positions.at(-1))).toEqual([652, 652, 652])
  got.forEach((positions, index) =>
    expect(positions).toEqual(Array.from({ length: 652 - index * 200 }, (_, at) => index * 200 + at + 1)),
  )
})

test('a reader handles each event once, also when two processes read', async () => {
  const workspaceId = await createWorkspace(services, { name: 'Twice' })
  for (let index = 0; index < 10; index++) {
    await systemCtx(services, workspaceId).transaction(async (tx) => announce(tx, 'tag.created', { tagId: newId() }))
  }
  const handled: number[] = []
  const reader = {
    name: 'test',
    handle: async (_tx: unknown, events: LoggedEvent[]) => void handled.push(...events.map(({ position }) => position)),
  }
  const read = () => systemCtx(services, workspaceId).transaction((tx) => readNext(tx, reader))
  await Promise.all([read(), read(), read()])
  await read()
  expect(handled).toEqual(Array.from({ length: 11 }, (_, index) => index + 1))
})
