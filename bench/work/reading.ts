import type { Call } from '../measure/load.ts'
import type { Subject, Work } from './subject.ts'

const pickFrom = <T>(list: T[], turn: number): T => {
  const found = list[(turn * 7919) % list.length]
  if (found === undefined) throw new Error('the workspace lacks what is measured')
  return found
}

async function idsOf({ owner, workspaceId }: Subject, sql: string): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(sql, [workspaceId])
  return rows.map(({ id }) => id)
}

/** The inbox as it is opened, by everybody and by one person, one mailbox and what is done. */
export const inboxList: Work = {
  name: 'inbox list, 50 rows',
  connections: [1, 8, 64],
  seconds: 4,
  async prepare(subject) {
    const members = await idsOf(subject, 'select id from members where workspace_id = $1')
    const mailboxes = await idsOf(subject, 'select id from mailboxes where workspace_id = $1')
    const lists = [
      () => 'state=todo',
      () => 'state=todo&sort=waiting',
      (turn: number) => `state=todo&assignee=${pickFrom(members, turn)}`,
      (turn: number) => `state=todo&mailbox=${pickFrom(mailboxes, turn)}`,
      () => 'state=done',
    ]
    return (call, turn) => call('GET', `/conversations?limit=50&${pickFrom(lists, turn)(turn)}`)
  },
}

/** The conversation and its ten messages, which the desk asks for at once. */
export const openConversation: Work = {
  name: 'open a conversation, 10 messages',
  connections: [1, 8, 64],
  seconds: 4,
  async prepare(subject) {
    const ids = await idsOf(
      subject,
      'select id from conversations where workspace_id = $1 and number % 997 = 1 and message_count = 10 limit 2000',
    )
    return (call, turn) => {
      const at = `/conversations/${pickFrom(ids, turn)}`
      return Promise.all([call('GET', at), call('GET', `${at}/messages?limit=50`)])
    }
  },
}

/** Two characters and more, in every third message and in one of a hundred thousand, a number that is there once. */
const questions = [
  '返金', '配信', '海外', '結露', 'ライブ配信', '遠隔会議支援装置', 'ファームウェアに更新', '佐藤 返金', 'LiveCube mini 交換', '#4321', 'kyaku77@example.jp', '存在しない言葉',
] // biome-ignore format: a list of questions.

export const search: Work = {
  name: 'search, short and long, rare and common',
  connections: [1, 8, 64],
  seconds: 6,
  prepare: async () => (call, turn) =>
    call('GET', `/conversations?limit=50&q=${encodeURIComponent(pickFrom(questions, turn))}`),
}

/** Each question by itself: where the time of a search goes. */
export const eachQuestion = questions.map((question) => ({
  question,
  ask: (call: Call) => call('GET', `/conversations?limit=50&q=${encodeURIComponent(question)}`),
}))
