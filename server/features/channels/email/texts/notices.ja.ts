import type { Notice } from '#features/ground/notices/index.ts'

/** `{workspace}` and `{settings}` can stand in each of them. */
export const notices = {
  webhook_failing: {
    subject: 'Webhook を停止しました（{workspace}）',
    text: `{workspace} の Webhook が 24 時間以上、一度も届かなかったため、送信を停止しました。

送信先: {address}

送信先のサーバーを確認し、設定の「Webhook」から再開してください。届かなかったものは、同じ画面からまとめて送り直せます。

{settings}/webhooks`,
  },
  webhook_gone: {
    subject: 'Webhook を停止しました（{workspace}）',
    text: `{workspace} の Webhook の送信先が「今後は受け取らない（410 Gone）」と応答したため、送信を停止しました。

送信先: {address}

不要になったものであれば、設定の「Webhook」から削除してください。そうでなければ、アドレスを確認して再開してください。

{settings}/webhooks`,
  },
} as const satisfies Record<Notice, { subject: string; text: string }>
