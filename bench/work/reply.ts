import type { Work } from './subject.ts'

const text = `お問い合わせいただきありがとうございます。
担当の者が確認いたしました。LiveCube 20の映像が途切れる件につきましては、最新のファームウェアで改善しております。
お手数ですが設定の画面から「更新」を開き、手順に沿ってお進みください。
どうぞよろしくお願い申し上げます。`

/** A reply by the API: durable, searchable, with its events and the job that sends it. */
export const reply: Work = {
  name: 'reply by API, durable, with its events',
  connections: [1, 8, 64],
  seconds: 4,
  once: true,
  async prepare({ owner, workspaceId }) {
    const { rows } = await owner.query<{ id: string; messages: number }>(
      `select id, message_count as messages from conversations
       where workspace_id = $1 and message_count < 6 order by number desc limit 50000`,
      [workspaceId],
    )
    let next = 0
    return (call) => {
      const conversation = rows[next++]
      if (!conversation) throw new Error('there are no more conversations to answer')
      const { id, messages } = conversation
      return call('POST', `/conversations/${id}/replies`, { text, seenThrough: messages })
    }
  },
  /** Otherwise they would leave ten seconds later, in the middle of what is measured next. */
  async tidy({ owner, workspaceId }, since) {
    await owner.query("delete from graphile_worker._private_jobs where key like 'send_contact:%'")
    const { rows } = await owner.query<{ conversation_id: string; message_id: string }>(
      'delete from contacts_out where workspace_id = $1 and created_at >= $2 returning conversation_id, message_id',
      [workspaceId, since],
    )
    const [conversations, messages] = [rows.map((row) => row.conversation_id), rows.map((row) => row.message_id)]
    for (const [table, column] of [
      ['search_entries', 'source_id'],
      ['messages', 'id'],
    ])
      await owner.query(
        `delete from ${table} where workspace_id = $1 and conversation_id = any($2) and ${column} = any($3)`,
        [workspaceId, conversations, messages],
      )
    await owner.query(
      'update conversations set message_count = message_count - 1 where workspace_id = $1 and id = any($2)',
      [workspaceId, conversations],
    )
  },
}
