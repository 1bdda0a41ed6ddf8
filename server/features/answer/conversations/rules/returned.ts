import type { FailureReason, Language } from '@madoguchi/contract'
import type { Returned } from '#features/channels/ledger/index.ts'

/** Reasons that lie with the address; the others say something about one mail, or about us. */
const ofAddress: readonly FailureReason[] = [
  'unknown_user',
  'recipient_refused',
  'mailbox_full',
  'account_disabled',
  'moved',
  'host_unknown',
  'host_refuses',
]

export const tellsOfAddress = (reason: FailureReason): boolean => ofAddress.includes(reason)

const why: Record<FailureReason, Record<Language, string>> = {
  unknown_user: { ja: 'この宛先は存在しません。', en: 'There is no such address.' },
  recipient_refused: {
    ja: '宛先が存在しないか、受信拒否などの設定で受け取られませんでした。',
    en: 'The address does not exist, or its owner does not take our mail.',
  },
  mailbox_full: { ja: '相手のメールボックスがいっぱいです。', en: 'The mailbox is full.' },
  account_disabled: { ja: '相手のアカウントは停止されています。', en: 'The account is switched off.' },
  moved: { ja: '相手はこのアドレスを使わなくなっています。', en: 'The person has left this address.' },
  host_unknown: { ja: '宛先のドメインが見つかりません。', en: 'The domain of the address does not exist.' },
  host_refuses: { ja: '宛先のドメインはメールを受け取っていません。', en: 'The domain of the address takes no mail.' },
  blocked: {
    ja: '相手のサーバーが、こちらのメールサーバーからの受信を断りました。',
    en: 'The other server does not take mail from our mail server.',
  },
  auth_failure: {
    ja: '送信元の認証（SPF・DKIM・DMARC）を確認できないとして断られました。管理者にご連絡ください。',
    en: 'It was refused because our sender could not be verified (SPF, DKIM, DMARC). Please tell your administrator.',
  },
  spam: { ja: '相手のサーバーが迷惑メールと判定しました。', en: 'The other server took it for spam.' },
  virus: { ja: '相手のサーバーがウイルスを含むと判定しました。', en: 'The other server took it for a virus.' },
  policy: { ja: '相手のサーバーの方針により断られました。', en: 'A rule of the other server refused it.' },
  content: {
    ja: 'メールの形式または添付ファイルが受け付けられませんでした。',
    en: 'The form of the mail, or what is attached, was not accepted.',
  },
  too_large: {
    ja: 'メールが大きすぎました。添付を減らしてお試しください。',
    en: 'The mail was too large. Please attach less.',
  },
  relay_denied: {
    ja: '相手のサーバーはこの宛先を扱っていません。',
    en: 'The other server is not responsible for this address.',
  },
  sender_refused: {
    ja: '相手のサーバーが、こちらの差出人アドレスを受け付けませんでした。',
    en: 'The other server did not accept our address as the sender.',
  },
  rate_limited: {
    ja: '短い時間に送りすぎたとして断られました。',
    en: 'It was refused because too much was sent in a short time.',
  },
  expired: {
    ja: '相手のサーバーに長い時間渡せませんでした。',
    en: 'It could not be handed to the other server for too long.',
  },
  network: { ja: '通信の途中で問題が起きました。', en: 'Something went wrong on the network.' },
  system: { ja: '途中のメールサーバーで障害が起きました。', en: 'A mail server on the way had a fault.' },
  unclear: { ja: '理由は読み取れませんでした。', en: 'The reason could not be read.' },
}

/** What is written into the conversation about one recipient; null when it is not worth a line. */
export function returnedSentence({ address, kind, reason, words }: Returned, language: Language): string | null {
  const ja = language === 'ja'
  const said = words === '' ? '' : ja ? `\n相手のサーバーの返答: ${words}` : `\nThe other server said: ${words}`
  switch (kind) {
    case 'delivered':
      return null
    case 'delayed':
      return ja
        ? `${address} へのメールは、まだ届いていません。メールサーバーが再送を続けているため、送り直す必要はありません。`
        : `The mail to ${address} has not arrived yet. Mail servers keep trying; there is no need to send it again.`
    case 'complained':
      return ja
        ? `${address} の方が、こちらからのメールを迷惑メールとして報告しました。メールを送る前に、ほかの連絡方法をご検討ください。`
        : `The owner of ${address} has reported our mail as spam. Before writing again, please think of another way to reach them.`
    default:
      return ja
        ? `${address} へのメールは届きませんでした。${why[reason].ja}${said}`
        : `The mail to ${address} did not arrive. ${why[reason].en}${said}`
  }
}
