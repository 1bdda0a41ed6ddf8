import { afterAll, expect, test } from 'vitest'
import { openBrowser } from '#testing/client.ts'
import '#testing/matchers.ts'
import { createTestServices } from '#testing/services.ts'
import { createApp } from '../../../app.ts'

const services = await createTestServices()
const { http } = await createApp(services)
afterAll(async () => {
  await http.close()
  await services.database.close()
})

const draft = {
  workspaceName: 'ひかり商店',
  name: '店主',
  email: 'Owner@shop.example',
  password: 'four calm indigo doors',
  language: 'ja',
}

test('the first visitor sets the installation up, once, and is signed in as its owner', async () => {
  const [desk, late] = [openBrowser(http, {}), openBrowser(http, {})]
  expect((await desk.get('/setup')).body).toEqual({ needed: true })
  expect(await desk.post('/setup', { ...draft, password: 'password1234' })).toBeProblem('weak_password')
  expect((await desk.get('/setup')).body).toEqual({ needed: true })
  const answers = await Promise.all([
    desk.post('/setup', draft),
    late.post('/setup', { ...draft, email: 'late@shop.example' }),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  const winner = answers[0]?.status === 200 ? desk : late
  expect((await winner.get('/me')).body.memberships).toMatchObject([
    { workspace: { name: 'ひかり商店' }, role: 'owner' },
  ])
  expect((await desk.get('/setup')).body).toEqual({ needed: false })
  expect(await late.post('/setup', draft)).toBeProblem('already_set_up')
})
