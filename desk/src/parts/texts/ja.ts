export const ja = {
  close: '閉じる',
  cancel: 'やめる',
  retry: 'もう一度読み込む',
  loading: '読み込んでいます',
  failed: '読み込めませんでした',
  forbidden: 'ここは開けません',
  load_more: '続きを表示',
  copy: 'コピー',
  copied: 'コピーしました',
  optional: '任意',
} as const
