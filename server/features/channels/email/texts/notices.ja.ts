import type { Notice } from '#features/ground/notices/index.ts'

/** `{workspace}` and `{settings}` can stand in each of them. */
export const notices = {
  deletion_asked: {
    subject: 'ワークスペースが削除されます（{workspace}）',
    text: `{name} さんが、{workspace} の削除を申し込みました。

{day}（協定世界時）に、会話・お客様・ファイルなど、すべてのデータが削除され、元には戻せません。それまではどなたも利用できません。届くメールは受け取り、保管しています。

心当たりがない場合や、使い続ける場合は、オーナーの方がサインインして「削除を取りやめる」を押してください。データの書き出しも、それまではできます。

{settings}/workspace`,
  },
  deletion_taken_back: {
    subject: 'ワークスペースの削除を取りやめました（{workspace}）',
    text: `{name} さんが、{workspace} の削除を取りやめました。これまでどおりお使いいただけます。

{settings}/workspace`,
  },
  export_asked: {
    subject: '書き出しが作成されています（{workspace}）',
    text: `{name} さんが、{workspace} のすべてのデータの書き出しを作成しました。

心当たりがない場合は、すぐに {name} さんに確認し、設定の「メンバー」からその方のアクセスを止めてください。

{settings}/workspace`,
  },
  export_ready: {
    subject: '書き出しの準備ができました（{workspace}）',
    text: `{workspace} のすべてのデータの書き出しができました。

サインインして、設定の「ワークスペース」からダウンロードしてください。ダウンロードできるのはあなただけで、24 時間後に削除されます。

{settings}/workspace`,
  },
  export_failed: {
    subject: '書き出しができませんでした（{workspace}）',
    text: `{workspace} のデータの書き出しが途中で止まりました。何度か自動でやり直します。

できあがらないときは、このシステムを動かしている方に、保存領域が足りているかを確認してもらってください。

{settings}/workspace`,
  },
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
  mailbox_access_changed: {
    subject: 'メールボックス「{mailbox}」を見られる人が変わりました（{workspace}）',
    text: `{by} が、{workspace} のメールボックス「{mailbox}」を見られる人を変更しました。

いま誰が見られるかは、設定で確認できます。心当たりがないときは、管理者にお尋ねください。

{settings}/mailboxes/{mailboxId}`,
  },
} as const satisfies Record<Notice, { subject: string; text: string }>
