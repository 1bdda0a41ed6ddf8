import type { Language } from '@madoguchi/contract'
import type { ContactRemark } from '#features/channels/ledger/index.ts'
import type { ApartReason } from './threading.ts'

const sentences: Record<ContactRemark, Record<Language, string>> = {
  sender_unusable: {
    ja: 'このメールには使える差出人がありません。お返事するには、宛先を入力してください。',
    en: 'This mail has no usable sender. To answer it, please type a recipient.',
  },
  sender_doubtful: {
    ja: 'このメールの差出人欄は通常と異なる形です。本人かどうか、内容をよくご確認ください。',
    en: 'The From field of this mail has an unusual form. Please make sure who really wrote it.',
  },
  unreadable: {
    ja: 'このメールは形式が壊れていて読み取れませんでした。原文を添付してあります。',
    en: 'This mail is broken and could not be read. Its raw source is attached.',
  },
  unreadable_timeout: {
    ja: 'このメールは読み取りに時間がかかりすぎるため、中止しました。原文を添付してあります。',
    en: 'Reading this mail took too much time or memory and was stopped. Its raw source is attached.',
  },
  unreadable_too_large: {
    ja: 'このメールは大きすぎるため読み取れませんでした。原文を添付してあります。',
    en: 'This mail is too large to be read. Its raw source is attached.',
  },
  parts_cut: {
    ja: 'このメールは構造が複雑なため、一部だけを表示しています。全体は原文でご確認ください。',
    en: 'This mail has too many parts; only some are shown. Please see the raw source for all of it.',
  },
  report_unmatched: {
    ja: 'これは「届かなかった」などの配信通知ですが、このメールボックスから送ったどのメールについてのものか確認できませんでした。お客様の情報には何も反映していません。',
    en: 'This is a report on the delivery of a mail, but it names none that this mailbox has sent to that address. Nothing was changed because of it.',
  },
}

/** Stands in the conversation for an acknowledgement of receipt. */
export const acknowledgedSentence = (language: Language): string =>
  language === 'ja' ? '受付のお知らせを自動で送りました。' : 'An acknowledgement of receipt was sent automatically.'

/** What was to leave later has not, and its writer must know. */
export const stoppedSentence = (language: Language): string =>
  language === 'ja'
    ? 'お客様から新しいメールが届いたため、予約していたお返事の送信を止めました。内容を確認して、下書きに戻すか、書き直してください。'
    : 'The customer wrote again, so the reply that was to leave later was stopped. Please read it once more and send it anew.'

/** Somebody must look: two programs seem to answer each other. */
export const loopSentence = (language: Language): string =>
  language === 'ja'
    ? 'この差出人には 1 時間のうちに何度も自動のメールを送ったため、受付のお知らせを止めました。相手も自動で返信している可能性があります。内容をご確認ください。'
    : 'This sender got several automatic mails within an hour, so no acknowledgement was sent. They may be answering automatically too; please have a look.'

export const remarkSentence = (remark: ContactRemark, language: Language): string => sentences[remark][language]

const apart: Record<ApartReason, Record<Language, (number: string) => string>> = {
  sender_failed: {
    ja: (number) =>
      `差出人のアドレスのドメインが「自社のものではない」としているメールです。なりすましの可能性が高いため、どのお客様にも結び付けず、${number ? `会話 ${number} には入れずに、` : ''}別の会話にしました。`,
    en: (number) =>
      `The domain of the sender's address says that this mail is not its own. It is probably forged, so it was connected with no customer and became a conversation of its own${number ? ` instead of entering ${number}` : ''}.`,
  },
  stranger: {
    ja: (number) =>
      `このメールは会話 ${number} への返信のようですが、差出人がその会話の参加者ではないため、別の会話にしました。`,
    en: (number) =>
      `This mail seems to answer conversation ${number}, but its sender is not part of it, so it became a conversation of its own.`,
  },
  token_unknown: {
    ja: () => 'このメールは、こちらが発行していない返信用アドレスに届いたため、新しい会話にしました。',
    en: () => 'This mail came to a reply address that we never issued, so it became a conversation of its own.',
  },
  token_expired: {
    ja: (number) =>
      `このメールは会話 ${number} の返信用アドレスに届きましたが、1 年以上使われていないアドレスのため、別の会話にしました。`,
    en: (number) =>
      `This mail came to the reply address of conversation ${number}, which nobody had used for a year, so it became a conversation of its own.`,
  },
}

/** Why a mail did not enter the conversation that it asked for. */
export const apartSentence = (reason: ApartReason, number: number | null, language: Language): string =>
  apart[reason][language](number === null ? '' : `#${number}`)

/** For mail that an address of ours sent, such as one of a form on our own site. */
export const ownAddressSentence = (address: string, language: Language): string =>
  language === 'ja'
    ? `自社のアドレス ${address} から届いたメールのため、返信先（Reply-To）の方をお客様としています。`
    : `This mail came from ${address}, which is ours, so whoever stands in Reply-To counts as the customer.`

export const copySentence = (address: string, language: Language): string =>
  language === 'ja'
    ? `同じメールが ${address} にも届きました。会話は一つにまとめてあります。`
    : `The same mail also arrived at ${address}. Both are kept as one conversation.`

/** Stands in the conversation that stays. */
export const mergedSentence = (number: number, subject: string, language: Language): string =>
  language === 'ja'
    ? `会話 #${number}「${subject}」を統合しました。`
    : `Conversation #${number} “${subject}” was merged into this one.`

export const splitOffSentence = (number: number, count: number, language: Language): string =>
  language === 'ja'
    ? `会話 #${number} からメッセージ ${count} 件を分割しました。`
    : `Messages split off from conversation #${number}: ${count}.`

export const splitIntoSentence = (number: number, count: number, language: Language): string =>
  language === 'ja'
    ? `メッセージ ${count} 件を会話 #${number} に分割しました。`
    : `Messages split off into conversation #${number}: ${count}.`

export const isUnreadable = (remark: ContactRemark): boolean => remark.startsWith('unreadable')
