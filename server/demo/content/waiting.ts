import { mail, note, reply, type Story } from '../story.ts'

/** What lies on the desk just now: most of it fresh, a few things that have waited too long. */
export const waiting: Story[] = [
  {
    from: '大橋 直人',
    subject: '充電中に本体が熱くなります',
    ago: '50m',
    end: 'todo',
    tags: ['発熱', '至急'],
    turns: [
      mail(
        `
LC-20 を充電していたら、さきほどからランプがオレンジに点滅していて、触れないほど熱くなっています。
いまは充電器を抜いて、窓際に置いてあります。

このまま置いておいて大丈夫でしょうか。買って 5 か月です。`,
        { files: ['lamp-orange.jpg'] },
      ),
    ],
  },
  {
    from: '久保田 誠',
    subject: '交換品の到着日について',
    ago: '3d',
    end: 'todo',
    assignee: 'minori',
    tags: ['返品交換', '配送'],
    turns: [
      mail(`
お世話になっております。久保田です。
CaptureBox Mini の USB 端子がぐらつく件、先日お電話で交換とご案内いただきました。いつ頃届きますでしょうか。`),
      reply(
        'minori',
        `
お待たせしており、申し訳ございません。

交換品は本日、倉庫より発送いたしました。明後日の午前中にお届けの予定です。
お使いの品は、同封の着払い伝票でご返送ください。端子の状態を工場で調べ、今後の製造に生かすためでございます。お急ぎになる必要はございません。

ご都合のよい曜日や時間帯がございましたら、お知らせください。`,
        { keep: true },
      ),
      mail(
        'ご連絡ありがとうございます。土曜の午前で受け取りたいのですが、変更は可能でしょうか。平日は家におりません。',
      ),
    ],
  },
  {
    from: '藤井 さくら',
    subject: '予約注文の色を変更したい',
    ago: '2h',
    end: 'todo',
    tags: ['注文変更'],
    turns: [
      mail(`
LightPanel 12 のグレーを予約している藤井です（注文番号 M-20655）。
部屋の模様替えをすることになり、ブラックに変えたいのですが、まだ間に合いますか？`),
    ],
  },
  {
    from: '西尾 健',
    subject: 'アカウント一括登録の CSV でエラー',
    ago: '5h',
    end: 'todo',
    tags: ['アプリ'],
    turns: [
      mail(
        `
縦書ソフトの西尾です。

Minato Studio の管理画面で、利用者 40 名を CSV から登録しようとしましたが、42 行目から先が読み込まれません。
エラーは「形式が正しくありません（42）」とだけ出ます。見た目に違いはないのですが…。

至急ではありませんので、お手すきのときにお願いいたします。画面の控えを添付します。`,
        { files: ['設定画面.png'] },
      ),
    ],
  },
  {
    from: '中野 遥',
    subject: '領収書の宛名を変更できますか',
    ago: '7h',
    end: 'todo',
    assignee: 'minori',
    tags: ['請求・領収書'],
    turns: [
      mail(`
中野と申します。先週 MS-4 を購入しました。

個人名で領収書を出していただいたのですが、経理から会社名での再発行を求められており、宛名の変更は可能でしょうか。
宛名は「合同会社みかん堂」でお願いできればと思います。月末が締めのため、それまでにいただけますと助かります。`),
    ],
  },
  {
    from: '堀内 浩二',
    subject: '来月 12 日のレンタル機材について',
    ago: '27h',
    end: 'todo',
    assignee: 'akiko',
    tags: ['イベント・レンタル'],
    turns: [
      mail(
        `
ほしぞら企画の堀内です。いつもお世話になります。

来月 12 日の商店街イベントで、LightPanel 12 を 10 枚、LC-20 を 2 台お借りしたいです。
前日の 15 時までに現地で受け取れますでしょうか。雨天の場合は翌週に順延のため、その際の扱いも教えてください。

発注書を仮で添付します。`,
        { files: ['発注書_7702.pdf'] },
      ),
      note(
        'akiko',
        '12 日は在庫 8 枚。つばめレンタルさんに 2 枚融通できるか確認中。順延の扱いは前回と同じで無償の予定ですが、湊さんの了承待ちです。',
      ),
    ],
  },
  {
    from: '田所 修',
    subject: '音が片方からしか出ません',
    ago: '9h',
    end: 'todo',
    tags: ['使い方'],
    turns: [
      mail(`
前略 町内会の盆踊りの記録を配信したところ、視聴した者から「左からしか音がしない」と申し出がありました。
マイクは MicLink を一本、青い端子につないでおります。
電話が不得手なもので、文面にてお教えくださると助かります。 草々`),
    ],
  },
  {
    from: '村瀬 奈緒',
    subject: '届いた箱がへこんでいました',
    ago: '4h',
    end: 'todo',
    tags: ['配送', '返品交換'],
    turns: [
      mail(
        '今日届いた CaptureBox の箱の角が大きくへこんでいました。まだ開けていません。プレゼントなので、できれば交換していただきたいです。写真を送ります。',
        {
          files: ['箱のへこみ.jpg'],
        },
      ),
    ],
  },
  {
    from: '平山 翔太',
    subject: '学割ってありますか',
    ago: '13h',
    end: 'todo',
    turns: [
      mail(`
こんばんは。大学の配信サークルの平山です。
MS-4 を買いたいのですが、学割や団体割引はありますか？ 部費が年 6 万円で、あと少し足りません…。
古い型の在庫などもあれば知りたいです！`),
    ],
  },
  {
    from: '桜井 麻衣',
    subject: '返金はいつになりますか（3 回目です）',
    ago: '6d',
    end: 'todo',
    assignee: 'taku',
    tags: ['返品交換', 'ご不満'],
    turns: [
      mail(`
先月返品した LightPanel 12 の返金がまだありません。
注文番号は M-20288 です。返送の控えもあります。いつになりますか。`),
      reply(
        'taku',
        `
ご返金が遅れており、誠に申し訳ございません。

倉庫での受け取りは確認できております。返金の手続きが経理で止まっていないか、本日中に確かめてご連絡いたします。`,
      ),
      mail('「本日中」とおっしゃいましたが、二日たってもご連絡がありません。どうなっていますか。', { after: '2d' }),
      note(
        'taku',
        '経理に確認: カード会社の返金処理が前月分で締まってしまい、銀行振込に切り替えが必要。口座を伺わなければならないので、文面を森田さんに見ていただいてから送ります。',
      ),
      mail('3 回目です。お返事がないのが一番困ります。', { after: '1d' }),
    ],
  },
  {
    from: '河合 英樹',
    subject: '録画データの保存先と暗号化について',
    ago: '2d',
    end: 'todo',
    tags: ['アプリ', '法人・卸'],
    turns: [
      mail(`
新緑クリニックの河合と申します。

医療従事者向けセミナーの録画に Minato Studio の利用を検討しております。
院内の規程により、次の点を文書でご回答いただく必要がございます。

1. 録画データの保存先（国内・国外の別）
2. 保存時および通信時の暗号化の方式
3. 退会後のデータの消去までの日数

参加者の氏名が映り込む可能性がございます。お手数ですが、来週の会議までにご回答をいただけますでしょうか。`),
      note(
        'minori',
        '3 は 30 日で間違いないが、1 と 2 は開発の正式回答が必要。戸田さんに依頼済み、水曜までに返事をもらう予定です。',
      ),
    ],
  },
  {
    from: '五十嵐 玲',
    subject: '音ズレの測定値（MicLink → LiveCube 20）',
    ago: '20h',
    end: 'todo',
    tags: ['配信', '使い方'],
    turns: [
      mail(`
五十嵐です。先日の続きです。

拍手の映像と波形を突き合わせたところ、音が 84 ms 早く出ています。MicLink を USB で直接 PC に入れるとずれません。
LiveCube 側に音声の遅延設定があるはずですが、1 フレーム単位でしか動かせないのでしょうか。できれば 10 ms 単位で合わせたいです。`),
    ],
  },
  {
    from: '若林 紗希',
    subject: 'アプリが起動直後に落ちます',
    ago: '90m',
    end: 'todo',
    tags: ['アプリ', '不具合の可能性'],
    turns: [
      mail(`
スマホを買い替えてから、Minato Studio を開くとすぐに閉じてしまいます。
入れ直しても同じでした。明日の朝に使いたいので、早めに教えていただけるとうれしいです🙏`),
    ],
  },
  {
    from: '矢島 功',
    subject: '年末入れ替え分のご相談',
    ago: '30h',
    end: 'todo',
    assignee: 'akiko',
    tags: ['法人・卸'],
    turns: [
      mail(`
矢島写真機店の矢島です。毎度お世話になっております。

年末の入れ替えで、LC-20 を 12 台、CaptureBox Mini を 20 台ほど考えております。
昨年と同じ掛け率でお願いできますでしょうか。展示用の什器も、もし余りがございましたらお借りしたく。
お忙しい時期に恐れ入りますが、よろしくお願い申し上げます。`),
    ],
  },
  {
    from: '久米 亮平',
    subject: '【緑が谷市広報第 114 号】機材の適合確認について（照会）',
    ago: '4d',
    end: 'todo',
    tags: ['法人・卸', '互換性'],
    turns: [
      mail(`
緑が谷市役所 広報課 久米と申します。

標記の件、市長定例会見の配信に用いる機材として、貴社 MS-8 および LiveCube 20 の採用を検討しております。
つきましては、既設の会議室カメラ（HD-SDI 出力）との適合の可否、ならびに変換器が必要な場合の推奨品について、ご教示くださいますようお願いいたします。

回答期限は本月末日とさせていただきます。`),
      note(
        'hina',
        '返信案です。SDI の入力は MS-8 にはないので、変換器が必要と書けばよいでしょうか。推奨品の型番が分からず、止まっています。',
      ),
    ],
  },
  {
    from: '千葉 聡',
    subject: 'MS-4 のボタンが一つ光らない',
    ago: '11h',
    end: 'todo',
    tags: ['修理'],
    to: 'repair',
    turns: [
      mail(
        'MS-4 の 3 番のボタンだけ光らなくなりました。押せば切り替わります。保証は来月までのはずなので、修理に出すべきか迷っています。費用の目安も知りたいです。',
      ),
    ],
  },
  {
    from: '神谷 すみれ',
    subject: '配信画面の色が緑っぽい',
    ago: '16h',
    end: 'todo',
    tags: ['使い方', '配信'],
    turns: [
      mail(
        '手芸の配信をしています。LC-20 で映すと、白い布が緑がかって見えます。照明は LightPanel を使っています。目で見ると白いのに、どこを直せばよいですか。',
        {
          files: ['映像の乱れ.png'],
        },
      ),
    ],
  },
  {
    from: '鈴村 葵',
    subject: '修理見積の件、お断りします',
    ago: '40m',
    to: 'repair',
    end: 'todo',
    tags: ['修理'],
    turns: [
      mail(
        'お見積りをいただいた LC-20 の修理ですが、買い替えることにしました。未修理のまま返していただけますか。送料はこちらで持ちます。',
      ),
    ],
  },
  {
    from: 'Mathilde Laurent',
    subject: 'Can I use the EU adapter with LC-20?',
    language: 'en',
    ago: '3h',
    end: 'todo',
    tags: ['互換性'],
    turns: [
      mail(`
Hello,

I ordered two LC-20 cameras for my cookery school in Lyon. The EU power adapter in your shop says "for LiveCube 20". Does it also work with the LC-20, or do I need another one? The plug looks the same but I do not want to burn anything except the caramel.

Mathilde`),
    ],
  },
  {
    from: 'Ben Carter',
    subject: 'Charged twice!!',
    language: 'en',
    ago: '8h',
    end: 'todo',
    tags: ['請求・領収書', 'ご不満'],
    turns: [
      mail(
        `You charged my card TWICE for order M-20712. 39,800 yen, two times, same minute. I want one of them back today, not in "5 to 10 business days". Screenshot attached.`,
        {
          files: ['settings.png'],
        },
      ),
    ],
  },
  {
    from: 'Emily Tan',
    subject: 'Four MicLinks on one LiveCube?',
    language: 'en',
    ago: '21h',
    end: 'todo',
    tags: ['互換性'],
    turns: [
      mail(`Hi Minato,

We run a small podcast studio in Singapore. Is there any way to get four MicLink microphones into a single LiveCube 20, each on its own track? We don't mind buying a mixer, but we would rather not carry one.

Thanks!
Emily`),
    ],
  },
  {
    from: 'Olivia Grant',
    subject: 'Parcel says delivered, but nothing here',
    language: 'en',
    ago: '34h',
    end: 'todo',
    assignee: 'minori',
    tags: ['配送'],
    turns: [
      mail(
        `Hello, tracking for M-20698 says "delivered, front porch" yesterday at 14:12. There is no parcel on my porch and my neighbours have not seen it either. What happens now?`,
      ),
      note(
        'minori',
        '配送会社に調査を依頼（受付番号 77-000-114）。配達写真の開示に 2 営業日かかるとのこと。届かなければ再送でよいと森田さん了承済み。',
      ),
    ],
  },
]
