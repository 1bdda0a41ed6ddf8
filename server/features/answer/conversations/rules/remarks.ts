import type { Language } from '@madoguchi/contract'
import type { ContactRemark } from '#features/channels/ledger/index.ts'

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

export const strangerSentence = (number: number, language: Language): string =>
  language === 'ja'
    ? `このメールは会話 #${number} への返信のようですが、差出人がその会話の参加者ではないため、別の会話にしました。`
    : `This mail seems to answer conversation #${number}, but its sender is not part of it, so it became a conversation of its own.`

export const isUnreadable = (remark: ContactRemark): boolean => remark.startsWith('unreadable')
