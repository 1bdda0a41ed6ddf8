import { mail, note, reply, type Story, snooze } from '../story.ts'

/** What waits for a day: for a part, for an answer from inside the house, for the customer's own date. */
export const snoozed: Story[] = [
  {
    from: '相馬 千夏',
    subject: '文化祭配信の機材見積をお願いいたします',
    ago: '9d',
    end: 'snoozed',
    tags: ['法人・卸', '請求・領収書'],
    turns: [
      mail(`
あさなぎ学園の相馬です。いつも丁寧にご対応くださり、ありがとうございます。

来年度の文化祭と全校集会に向けて、LiveCube 20 を 6 台購入したく、お見積りをお願いいたします。
公費での支払いのため、見積書・納品書・請求書の三点が必要です。日付は空欄でお願いできますでしょうか。`),
      reply(
        'akiko',
        `
このたびもお声がけをいただき、誠にありがとうございます。

LiveCube 20 を 6 台のお見積書を添付いたします。学校のお客様には教育機関価格でご案内しております。
日付につきましては、見積書は空欄でご用意できますが、納品書と請求書は税法上の都合により、出荷日を入れてお出しする決まりです。あらかじめご了承くださいますようお願いいたします。

三点とも郵送もできますので、必要な部数をお知らせください。`,
        { files: ['見積書_Q-1183.pdf'] },
      ),
      mail(
        'ありがとうございます。来週の予算会議で諮りますので、結果はその後にご連絡いたします。書類は各 2 部お願いします。',
      ),
      snooze('akiko', '5d', { after: '30m' }),
    ],
  },
  {
    from: '本田 篤志',
    subject: 'MS-4 の貸出用ケースについて',
    ago: '12d',
    end: 'snoozed',
    tags: ['イベント・レンタル', 'ご要望'],
    turns: [
      mail(`
つばめレンタルの本田です。
MS-4 を貸し出すと、つまみが折れて戻ることが続いております。専用のハードケースのご予定はありませんか。
10 個は引き取ります。`),
      reply(
        'minori',
        `
貸し出しの現場のお声をお聞かせくださり、ありがとうございます。

専用ケースは現在ございませんが、商品企画に数量とあわせて伝えました。試作の可否を来週の会議で決めるとのことですので、結果が分かり次第ご連絡いたします。
それまでの間、つまみの交換部品は送料のみでお分けできます。必要な数をお知らせください。`,
      ),
      mail('部品を 6 個お願いします。会議の結果もお待ちしています。'),
      note('minori', '部品 6 個、出荷手配済み。企画会議の結果待ち。'),
      snooze('minori', '4d', { after: '10m' }),
    ],
  },
  {
    from: '松永 詩織',
    subject: '海外出張から戻ったら返品します',
    ago: '8d',
    end: 'snoozed',
    tags: ['返品交換'],
    turns: [
      mail(
        'CaptureBox を買いましたが、PC が対応していませんでした。返品したいのですが、今週から海外出張で、戻るのが期限の後になります。どうにかなりませんか。未使用です。',
      ),
      reply(
        'taku',
        `
ご出張前のお忙しい中、ご連絡をくださりありがとうございます。

期限前にお申し出をいただいておりますので、お戻りになってからのご返送で承ります。返送先と受付番号は R-3306 です。箱の外側にお書き添えください。倉庫で受け取ったときに、すぐ手続きに入れるようにするためです。
どうぞお気をつけて行ってらっしゃいませ。`,
      ),
      mail('助かります！ 来週末に送ります。'),
      snooze('taku', '7d', { after: '40m' }),
    ],
  },
  {
    from: '飯島 豊',
    subject: '修理部品の入荷待ちの件',
    to: 'repair',
    ago: '15d',
    end: 'snoozed',
    tags: ['修理'],
    turns: [
      mail('先月お預けした LiveCube 20（受付 R-3251）はどうなっておりますか。急ぎませんが、目安だけでも。'),
      reply(
        'akiko',
        `
お待たせしており、申し訳ございません。

冷却ファンの部品が生産元で欠品しており、入荷は今月末の見込みです。入荷しましたら二日で修理を終え、動作確認の記録を添えてご返送いたします。
ご不便が続くようでしたら、代わりの機材を無償でお貸しいたしますので、ご遠慮なくお申し付けください。`,
      ),
      mail('代替機は不要です。月末まで待ちます。ご丁寧にどうも。'),
      snooze('akiko', '6d', { after: '20m' }),
    ],
  },
  {
    from: '市川 徹',
    subject: '議会中継用機材 デモ機の貸出について',
    ago: '6d',
    end: 'snoozed',
    tags: ['法人・卸', 'イベント・レンタル'],
    turns: [
      mail(`
かもめケーブルテレビの市川です。

入札に先立ち、MS-8 と LiveCube 20 を 2 週間ほどお借りして、議場での動作を確かめたく存じます。
議会の日程の都合で、来週の火曜以降の搬入を希望いたします。`),
      reply(
        'akiko',
        `
デモ機のご希望をいただき、ありがとうございます。

来週の水曜着で、MS-8 と LiveCube 20 を各 1 台お送りできます。議場のように長い HDMI ケーブルをお使いの場合に備え、補償器も同梱いたします。15 m を超えると映像が不安定になることがあるためです。
お受け取りの担当の方のお名前を、発送前にお知らせください。`,
      ),
      mail('担当は技術部の鳥居です。よろしくお願いいたします。'),
      note('akiko', '火曜に出荷、水曜着。着いた翌日に鳥居様へ使い方の確認のご連絡を入れる。'),
      snooze('akiko', '5d', { after: '15m' }),
    ],
  },
  {
    from: '片山 蓮',
    subject: 'MS-4 にバックライトの明るさ調整がほしい',
    ago: '10d',
    end: 'snoozed',
    tags: ['ご要望'],
    turns: [
      mail(
        '暗い劇場の後ろで使うと、MS-4 のボタンの光が客席から目立ちます。明るさを落とせるようにならないでしょうか。いまはパーマセルを貼っています。',
      ),
      note(
        'taku',
        '戸田さん: 次の MS 系ファームで 4 段階の調光を入れる予定、今月中に確定するとのこと。確定したら一報。',
      ),
      reply(
        'taku',
        `
客席への明かり漏れは、劇場ではことのほか気になるところと存じます。貴重なご指摘をありがとうございます。

ボタンの調光は、次のファームウェアで対応できるよう開発が準備しております。正式に決まりましたら、公開の時期とあわせてご連絡いたします。今しばらくお待ちください。`,
      ),
      snooze('taku', '8d', { after: '5m' }),
    ],
  },
  {
    from: 'Sigrid Haugen',
    subject: 'Quotation for autumn order',
    language: 'en',
    ago: '11d',
    end: 'snoozed',
    tags: ['法人・卸'],
    turns: [
      mail(`Hello Minori,

We would like to place our autumn order: 20 × LC-20 and 10 × CaptureBox Mini. Could you send a quotation with air freight to Oslo? Our board meets next week.

Sigrid Haugen
Fjordlys Media`),
      reply(
        'minori',
        `
Thank you for thinking of us again this autumn.

The quotation is attached. The prices are the same as last time; only the freight went up a little, because the carrier changed its fuel surcharge this month. It is valid for 30 days, so there is no need to hurry the board.

If you order before the 10th, all items can leave in one shipment, which saves you a second customs fee.`,
        { files: ['quote_Q-1190.pdf'] },
      ),
      mail('Perfect, thank you. The board meets on Thursday. I will come back to you after that.'),
      snooze('minori', '4d', { after: '30m' }),
    ],
  },
  {
    from: 'Priya Raman',
    subject: 'Holding two LC-20 for our recital',
    language: 'en',
    ago: '7d',
    end: 'snoozed',
    tags: ['イベント・レンタル'],
    turns: [
      mail(
        'Could you hold two LC-20 for us until the end of the month? Our recital is in December and the grant money arrives any day now.',
      ),
      reply(
        'taku',
        `
Of course. I have put two LC-20 aside under your name until the end of the month. The hold number is H-208; please mention it when you order, so that the warehouse finds them.

If the grant takes longer, just tell me and we will find a way.`,
      ),
      snooze('taku', '9d', { after: '10m' }),
    ],
  },
]
