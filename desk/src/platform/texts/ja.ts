export const ja = {
  dismiss: '閉じる',
  offline_problem: 'サーバーにつながりません。通信をお確かめのうえ、もう一度お試しください。',
  unknown_problem: 'うまくいきませんでした。もう一度お試しください。',
} as const
