export const ja = {
  exports: 'データの書き出し',
  exports_about:
    '会話・お客様・メールの原文・添付ファイルなど、このワークスペースのすべてを 1 つのファイルにまとめます。見られる人を限定したメールボックスの内容も含まれます。ほかのオーナーにもメールで知らせます。',
  ask: '書き出しを作成',
  ask_about: 'ご本人であることを確かめるため、パスワードを入力してください。',
  asked: '作成を始めました。できあがったらメールでお知らせします。',
  state_waiting: '順番待ち',
  state_writing: '作成中',
  state_ready: 'できました',
  state_failed: '失敗しました',
  state_ended: '終了',
  by: '{name} さんが作成',
  until: '{at} までダウンロードできます',
  only_asker: 'ダウンロードできるのは作成した方だけです',
  downloads: 'ダウンロード {count} 回',
  download: 'ダウンロード',
} as const
