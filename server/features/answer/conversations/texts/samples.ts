/** An invented customer and what they ask, for showing how a mail will look. */
export const samples = {
  ja: {
    name: '山田 花子',
    number: 128,
    subject: '届いた商品について',
    body: 'お問い合わせいただき、ありがとうございます。\nお尋ねの件を確認いたしました。明日の午前中にお届けできる見込みです。',
  },
  en: {
    name: 'Hannah Young',
    number: 128,
    subject: 'About my order',
    body: 'Thank you for asking.\nI have looked into it: your parcel should arrive tomorrow morning.',
  },
}
