import type { Brand, Role } from '@madoguchi/contract'

export const workspace = {
  slug: 'minato',
  name: 'みなとカメラ',
  teamName: 'お客様アドバイザー室',
  language: 'ja',
  timeZone: 'Asia/Tokyo',
} as const

export type StaffKey = 'seiichi' | 'ken' | 'akiko' | 'minori' | 'taku' | 'hina' | 'sho'

export const staff: Record<StaffKey, { name: string; email: string; role: Role }> = {
  seiichi: { name: '湊 誠一', email: 'seiichi@minato.example', role: 'owner' },
  ken: { name: '野口 健', email: 'ken@minato.example', role: 'admin' },
  akiko: { name: '森田 亜希子', email: 'akiko@minato.example', role: 'lead' },
  minori: { name: '佐伯 みのり', email: 'minori@minato.example', role: 'agent' },
  taku: { name: '小林 拓', email: 'taku@minato.example', role: 'agent' },
  // In her first weeks: she writes drafts as notes, others send them.
  hina: { name: '早川 陽菜', email: 'hina@minato.example', role: 'draft_only' },
  // From development: he reads along.
  sho: { name: '戸田 翔（開発）', email: 'sho@minato.example', role: 'viewer' },
}

export type BrandKey = 'camera' | 'rental'
export type MailboxKey = 'support' | 'hello' | 'repair' | 'rental'

const hours = {
  ja: '受付 平日 10:00–18:30（土日祝・年末年始を除く）',
  en: 'Mon–Fri, 10:00–18:30 Japan time (UTC+9)',
}

type Words = {
  senderName: string
  signature: { ja: string; en: string }
  template: { ja: string; en: string }
}

/** The maker of cameras, and the shop of the same house that lends them out. The workspace begins with the first. */
export const brands: Record<BrandKey, { name: string; mark: string; color: Brand['color']; words: Words }> = {
  camera: {
    name: 'みなとカメラ',
    mark: '港',
    color: 'indigo',
    words: {
      senderName: 'みなとカメラ お客様アドバイザー室',
      signature: {
        ja: `みなとカメラ お客様アドバイザー室\n担当 {agent}\nsupport@minato.example\n${hours.ja}\nhttps://minato.example/support`,
        en: `{agent}\nMinato Camera Customer Care\nsupport@minato.example\n${hours.en}`,
      },
      template: {
        ja: '{name} 様\n\nお世話になっております。\nみなとカメラ {team}の{agent}でございます。\n\n{body}\n\n今後ともみなとカメラをよろしくお願いいたします。',
        en: 'Dear {name},\n\n{body}\n\nKind regards,\n{agent}',
      },
    },
  },
  rental: {
    name: 'うみかぜレンタル',
    mark: '海',
    color: 'bamboo',
    words: {
      senderName: 'うみかぜレンタル 予約係',
      signature: {
        ja: 'うみかぜレンタル 予約係\n担当 {agent}\nyoyaku@umikaze.example\n貸し出し・ご返却 毎日 9:00–19:00\nhttps://umikaze.example',
        en: 'Umikaze Rental\n{agent}\nyoyaku@umikaze.example\nPick-up and return: daily, 9:00–19:00 Japan time (UTC+9)',
      },
      template: {
        ja: '{name} 様\n\nこんにちは。うみかぜレンタルの{agent}です。\n\n{body}\n\n当日のご来店を楽しみにお待ちしております。',
        en: 'Hello {name},\n\n{body}\n\nSee you soon,\n{agent}',
      },
    },
  },
}

/** Those without words of their own write as their brand does. */
export const mailboxes: Record<
  MailboxKey,
  { name: string; address: string; language: 'ja' | 'en'; brand: BrandKey; words?: Words }
> = {
  support: { name: 'お問い合わせ', address: 'support@minato.example', language: 'ja', brand: 'camera' },
  hello: {
    name: 'Hello（海外）',
    address: 'hello@minato.example',
    language: 'en',
    brand: 'camera',
    words: {
      senderName: 'Minato Camera',
      signature: {
        ja: `みなとカメラ お客様アドバイザー室\n担当 {agent}\nhello@minato.example\n${hours.ja}`,
        en: `Minato Camera · Yokohama, Japan\nhello@minato.example\n${hours.en}\nhttps://minato.example/en/support`,
      },
      template: {
        ja: '{name} 様\n\nお世話になっております。みなとカメラの{agent}でございます。\n\n{body}',
        en: 'Hello {name},\n\n{body}\n\nBest wishes,\n{agent}',
      },
    },
  },
  repair: {
    name: '修理受付',
    address: 'repair@minato.example',
    language: 'ja',
    brand: 'camera',
    words: {
      senderName: 'みなとカメラ 修理受付',
      signature: {
        ja: 'みなとカメラ 修理受付\n担当 {agent}\n〒000-0000 横浜市みなと区架空町1-2-3 みなとカメラ 修理係\n電話 050-0000-0120（平日 10:00–17:00）',
        en: `Minato Camera Repairs\n{agent}\nrepair@minato.example\n${hours.en}`,
      },
      template: {
        ja: '{name} 様\n\nみなとカメラ 修理受付の{agent}でございます。\n\n{body}\n\nご不明な点がございましたら、このメールにそのままご返信ください。',
        en: 'Dear {name},\n\n{body}\n\nIf anything is unclear, simply answer this mail.\n\nKind regards,\n{agent}',
      },
    },
  },
  rental: { name: 'レンタル予約', address: 'yoyaku@umikaze.example', language: 'ja', brand: 'rental' },
}

/** Whoever writes from these domains belongs to them by themselves. */
export const companies = [
  {
    name: '株式会社ヨコスタジオ',
    domains: ['yoko-studio.example'],
    note: '企業配信の制作会社。月末締め・翌月払い。\n請求書の宛名は経理の三宅様。',
  },
  { name: '学校法人あさなぎ学園', domains: ['asanagi-gakuen.example'], note: '見積書・納品書・請求書の三点が必要。' },
  { name: '株式会社ほしぞら企画', domains: ['hoshizora-plan.example'], note: '' },
  { name: 'つばめレンタル株式会社', domains: ['tsubame-rental.example'], note: '' },
]

export const tags = {
  配信: 'indigo',
  ファームウェア: 'indigo',
  アプリ: 'indigo',
  互換性: 'indigo',
  使い方: 'indigo',
  不具合の可能性: 'vermilion',
  発熱: 'vermilion',
  至急: 'vermilion',
  ご不満: 'vermilion',
  配送: 'ink',
  '請求・領収書': 'ink',
  返品交換: 'gold',
  修理: 'gold',
  注文変更: 'gold',
  '法人・卸': 'bamboo',
  'イベント・レンタル': 'bamboo',
  ご要望: 'bamboo',
  お褒め: 'bamboo',
  海外: 'ink',
} as const

export type TagName = keyof typeof tags

/** What a mailbox says: its own words, or those of its brand. */
export const wordsOf = ({ words, brand }: (typeof mailboxes)[MailboxKey]): Words => words ?? brands[brand].words
