export const ja = {
  workspace: 'ワークスペース',
  workspace_about: 'お客様に見える名前と、チーム全体の設定です。',
  name: '名前',
  team_name: 'チームの呼び名',
  team_name_hint: '「お客様アドバイザー室」など。署名や画面に使われます。',
  language: '主に使う言語',
  language_hint: 'お客様の言語が分からないときに使います。',
  language_ja: '日本語',
  language_en: '英語',
  time_zone: 'タイムゾーン',
  save: '保存する',
  saved: '保存しました',
} as const
