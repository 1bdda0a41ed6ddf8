/** What hangs on mails. Pictures are drawn and documents are written when the demo is made. */
export type Scene =
  | { kind: 'photo'; of: 'switcher' | 'lamp' | 'box' | 'cable' | 'stage' | 'desk'; lamp?: 'red' | 'orange' | 'green' }
  | { kind: 'screen'; shows: 'noise' | 'black' | 'bars' | 'settings' }
  | { kind: 'document'; title: string; lines: string[] }

export const files = {
  'switcher.jpg': { kind: 'photo', of: 'switcher', lamp: 'red' },
  'IMG_2041.jpg': { kind: 'photo', of: 'switcher', lamp: 'orange' },
  '配線.jpg': { kind: 'photo', of: 'cable' },
  '状態ランプ.jpg': { kind: 'photo', of: 'lamp', lamp: 'red' },
  'lamp-orange.jpg': { kind: 'photo', of: 'lamp', lamp: 'orange' },
  'lamp-green.jpg': { kind: 'photo', of: 'lamp', lamp: 'green' },
  '箱のへこみ.jpg': { kind: 'photo', of: 'box' },
  'parcel.jpg': { kind: 'photo', of: 'box' },
  '文化祭.jpg': { kind: 'photo', of: 'stage' },
  'concert.jpg': { kind: 'photo', of: 'stage' },
  '端子の傷.jpg': { kind: 'photo', of: 'cable' },
  'my-desk.jpg': { kind: 'photo', of: 'desk', lamp: 'green' },
  '映像の乱れ.png': { kind: 'screen', shows: 'noise' },
  '画面が黒い.png': { kind: 'screen', shows: 'black' },
  'test-pattern.png': { kind: 'screen', shows: 'bars' },
  '設定画面.png': { kind: 'screen', shows: 'settings' },
  'settings.png': { kind: 'screen', shows: 'settings' },
  '領収書_M-20417.pdf': {
    kind: 'document',
    title: '領収書',
    lines: [
      '株式会社ヨコスタジオ 御中',
      'ご注文 M-20417',
      '金額 48,400 円（うち消費税 4,400 円）',
      '但し LC-20 代として',
    ],
  },
  '見積書_Q-1183.pdf': {
    kind: 'document',
    title: '御見積書',
    lines: ['学校法人あさなぎ学園 御中', 'LiveCube 20 × 6', '金額 382,800 円（税込）', '有効期限 発行より 30 日'],
  },
  'quote_Q-1190.pdf': {
    kind: 'document',
    title: 'Quotation Q-1190',
    lines: ['Fjordlys Media', 'LC-20 × 20, CaptureBox Mini × 10', 'JPY 812,000 (export, no tax)', 'Valid for 30 days'],
  },
  '発注書_7702.pdf': {
    kind: 'document',
    title: '発注書 7702',
    lines: ['みなとカメラ 御中', 'LightPanel 12 × 10', '納期 ご相談', '株式会社ほしぞら企画'],
  },
  '構成図.pdf': {
    kind: 'document',
    title: '機材構成図',
    lines: ['カメラ 3 台 → スイッチャー MS-4', 'MS-4 → LiveCube 20 → 配信', '予備 LC-20'],
  },
} as const satisfies Record<string, Scene>

export type FileName = keyof typeof files
