import { mail, note, reply, type Story } from '../story.ts'

/** Companies, schools, events: quotations, rentals, wholesale, and those who say thank you. */
export const business: Story[] = [
  {
    from: '矢島 功',
    subject: '展示機のお取り替えについて',
    tags: ['法人・卸'],
    turns: [
      mail(
        '矢島写真機店です。店頭の LiveCube 20 の展示機が三年目となり、塗装が剥げてまいりました。お取り替えいただくことは可能でしょうか。',
      ),
      reply(
        'akiko',
        `
平素より店頭にてご紹介くださり、誠にありがとうございます。

展示機は二年を目安にお取り替えしております。こちらからお声がけすべきところ、失礼いたしました。
新しい展示機を今週お送りいたします。あわせて、現行の LC-20 も一台お付けしますので、並べてご覧いただければ幸いです。旧い展示機は、販促品としてお店でお使いください。`,
      ),
      mail('二台もありがとうございます。さっそく窓際に並べます。'),
    ],
  },
  {
    from: '黒田 正樹',
    subject: '月末請求の金額が合いません',
    tags: ['法人・卸', '請求・領収書'],
    turns: [
      mail('黒田電機です。先月の請求が 8,250 円多いようです。CaptureBox Mini は 3 台しか取っていません。'),
      note('akiko', '4 台目は別の店への出荷が黒田様の伝票に付いていました。当方の誤り。経理に訂正依頼済み。'),
      reply(
        'akiko',
        `
ご指摘のとおりでございます。別のお取引先への出荷一台を、黒田電機様の伝票に誤って付けておりました。申し訳ございません。

訂正した請求書を本日お送りいたします。お支払いは訂正後の金額でお願いいたします。
同じ誤りを防ぐため、月末に出荷の控えと突き合わせる手順を加えました。`,
      ),
      mail('了解です。年末も何台か頼むと思います。'),
    ],
  },
  {
    from: '堀内 浩二',
    subject: '撤収時に LC-20 を一台落としました',
    tags: ['イベント・レンタル', '修理'],
    turns: [
      mail(
        `
ほしぞら企画の堀内です。お借りしている機材の件でお詫びがあります。

昨夜の撤収で、LC-20 を一台、1 m ほどの高さから落としました。レンズの縁が欠け、端子にも傷があります。写真を添付します。
弁償も含めてご指示ください。`,
        { files: ['端子の傷.jpg'] },
      ),
      note(
        'akiko',
        'レンズ枠と端子の交換で 9,800 円程度。貸出約款の免責は 5,000 円まで。正直に早く言ってくださったので、免責内で収めたい。@湊さん ご承認お願いします → 承認済み。',
      ),
      reply(
        'akiko',
        `
お怪我はございませんでしたか。早々にご連絡をくださり、ありがとうございます。

写真を拝見したところ、レンズの枠と端子の交換で直る見込みです。ご負担は、約款の免責の上限である 5,000 円のみで結構です。残りは当方で負担いたします。すぐにお知らせくださったおかげで、次のお客様への影響を避けられたためです。

ほかの機材はご返却の予定のままで問題ございません。`,
      ),
      mail('寛大なご対応、恐れ入ります。次回から撤収の手順を見直し、二人で持つことにします。'),
      reply(
        'akiko',
        `
ご丁寧にありがとうございます。次の現場でも、どうぞ安心してお使いください。`,
      ),
    ],
  },
  {
    from: '相馬 千夏',
    subject: '文化祭の配信、無事に終わりました',
    tags: ['お褒め'],
    turns: [
      mail(
        `
あさなぎ学園の相馬です。

おかげさまで、文化祭の二日間の配信が無事に終わりました。
途中、生徒がケーブルに足を引っかけましたが、教えていただいた予備の LC-20 にすぐ切り替えられました。切り替えた二年生が、その後ずっと誇らしげにしておりました。

写真を一枚お送りします。室員の皆さまによろしくお伝えください。`,
        { files: ['文化祭.jpg'] },
      ),
      note(
        'minori',
        '朝礼で読み上げました。湊さんが「社内に貼りたい」とのこと。相馬先生の許可をいただけたら印刷します。',
      ),
      reply(
        'minori',
        `
うれしいご報告とお写真を、ありがとうございます。朝礼で室員一同、拝見いたしました。
とっさに切り替えてくださった生徒さんに、どうぞ「お見事でした」とお伝えください。

差し支えなければ、お写真を社内に掲示してもよろしいでしょうか。作った者たちの何よりの励みになるためです。外部には出しません。`,
      ),
      mail('もちろんです。生徒も喜びます。来年もよろしくお願いいたします。'),
    ],
  },
  {
    from: '白石 敦',
    subject: '雨の日の運用について',
    tags: ['イベント・レンタル', '使い方'],
    turns: [
      mail(
        '野外で MS-4 と LiveCube 20 を使います。予報が雨です。防水のカバーなどは出していますか。現場ではビニールをかけていますが、蒸れて熱くなりそうで心配です。',
      ),
      reply(
        'minori',
        `
雨の現場は気をもまれることと存じます。

純正の防水カバーはございません。ビニールを直接かけますと、ご心配のとおり熱がこもり、40 分ほどで保護のために止まることがあります。
おすすめは、蓋付きの収納箱の側面に換気の穴を二か所あけ、底から 3 cm 浮かせて入れる方法です。穴を下向きにすると雨は入りません。去年、別の野外イベントで 6 時間お使いいただいた実績がございます。`,
      ),
      mail('なるほど、箱ですね。ホームセンターで揃えて試します。'),
    ],
  },
  {
    from: '市川 徹',
    subject: '保守契約の有無について（照会）',
    tags: ['法人・卸'],
    turns: [
      mail(
        'かもめケーブルテレビの市川です。MS-8 を 5 年間使用する前提で、保守契約またはそれに準ずる制度の有無、修理部品の保有年数をご回示ください。入札の仕様書に記載するものです。',
      ),
      reply(
        'akiko',
        `
ご照会をいただき、ありがとうございます。次のとおりご回答申し上げます。

1. 年間保守契約がございます。故障時は翌営業日に代替機を発送いたします。
2. 修理部品は、製造終了から 7 年間保有いたします。
3. 5 年契約の場合の料金は、台数を伺ったうえでお見積りいたします。

仕様書への記載用に、押印した回答書を郵送することもできます。`,
      ),
      mail('回答書を 1 部お願いいたします。送付先は署名の住所です。'),
      reply(
        'akiko',
        `
承知いたしました。本日、簡易書留でお送りしました。明後日までに届かない場合は、お手数ですがお知らせください。`,
      ),
    ],
  },
  {
    from: '本田 篤志',
    subject: 'レンタル用に MS-4 を追加したい',
    tags: ['法人・卸'],
    turns: [
      mail(
        'つばめレンタルの本田です。MS-4 を 4 台追加したいです。前回と同じ条件でお願いできますか。納期も教えてください。',
      ),
      reply(
        'taku',
        `
いつもご用命くださり、ありがとうございます。

前回と同じ掛け率で承ります。在庫が 3 台ございますので、3 台は明日発送し、残る 1 台は来週の入荷後にお送りします。一度に揃えたほうがよろしければ、まとめて来週の発送にもできますので、ご都合をお聞かせください。送料はどちらでも変わりません。`,
      ),
      mail('分けて送ってください。早いほうが助かります。'),
      reply('taku', '承知いたしました。3 台は明日の午前に出荷し、伝票番号をお送りします。'),
    ],
  },
  {
    from: '関 由紀子',
    subject: '説明書の 24 ページについて',
    tags: ['ご要望'],
    turns: [
      mail(
        'LightPanel 12 の説明書を拝読しました。24 ページの「ねじを右に締める」の絵が左回りになっているようです。揚げ足をとるつもりではなく、初めての方が困ると思いましたので。',
      ),
      reply(
        'minori',
        `
丁寧にお読みくださり、ありがとうございます。確かめましたところ、ご指摘のとおり、矢印の向きが逆でございました。

ウェブの説明書は本日直しました。紙のものは次の印刷から改め、それまでは訂正の紙を挟んでお届けします。
三年間、社内の誰も気づいておりませんでした。心より御礼申し上げます。`,
      ),
      mail('早い対応に感心しました。これからも応援しています。'),
    ],
  },
  {
    from: '寺田 義男',
    subject: '感謝の一言',
    tags: ['お褒め'],
    turns: [
      mail(
        '入院中の母が、孫の運動会を病室で見ることができました。LC-20 の設定を電話口で一時間つきあってくださった小林さん、ありがとうございました。母は声を出して笑っておりました。',
      ),
      note(
        'akiko',
        '小林さん、よかったですね。この件は応対時間が長いと月報で指摘されていましたが、私から説明しておきました。',
      ),
      reply(
        'taku',
        `
ご丁寧なお便りを、ありがとうございます。お母様が笑ってご覧になったと伺い、こちらまで胸がいっぱいになりました。

一日も早いご快復を、心よりお祈り申し上げます。次の行事の折も、どうぞご遠慮なくお声がけください。`,
      ),
    ],
  },
  {
    from: 'Tom Ashworth',
    subject: 'Village cricket, now in colour',
    language: 'en',
    tags: ['お褒め'],
    turns: [
      mail(
        `Dear all at Minato,

Just to say the LC-20 survived a six, two thunderstorms and our scorer's dog. Forty-one people watched the final, which is more than came to the ground.

Photo attached.

Tom`,
        { files: ['concert.jpg'] },
      ),
      reply(
        'minori',
        `
What a lovely message; it made our Monday. The photo is now on the wall of the office, next to the coffee machine, where everybody sees it.

Please give the dog our regards. The camera is only rated for one of those three, so well done to whoever mounted it.`,
      ),
      mail('The dog is delighted. See you next season!'),
    ],
  },
  {
    from: 'Pieter de Vries',
    subject: 'Net price for 8 LiveCubes',
    language: 'en',
    tags: ['法人・卸'],
    turns: [
      mail('Hi, what is your net price for 8 × LiveCube 20 ex works Yokohama? We collect via our own forwarder.'),
      reply(
        'akiko',
        `
Thank you for your enquiry.

For eight units our net price is 58,000 yen each, ex works, without Japanese tax since the goods are exported. We need the forwarder's name and a copy of the export declaration afterwards; without it the tax office would ask us to charge you the tax.

Packing in two cartons is included. They can be ready five working days after your order.`,
      ),
      mail('Fine. Order follows by Friday, forwarder is Noordzee Cargo.'),
      reply(
        'akiko',
        'Thank you. I have reserved eight units until Friday and told the warehouse to expect Noordzee Cargo.',
      ),
    ],
  },
  {
    from: '成田 光',
    subject: '解約したはずのクラウド録画が引き落とされています',
    tags: ['請求・領収書', 'ご不満'],
    turns: [
      mail(
        'Minato Studio のクラウド録画は 9 月に解約しました。なのに今月も 980 円引き落とされています。少額ですが、気分が悪いです。',
      ),
      note(
        'taku',
        '解約の操作が最終画面の手前で止まっていた記録。ご本人は完了したと思われるのが自然な画面。返金して、画面の件は開発へ。',
      ),
      reply(
        'taku',
        `
ご不快な思いをおかけし、申し訳ございません。

記録を確かめましたところ、解約の最後の確認画面で手続きが止まっておりました。完了したように見える作りで、こちらの不備でございます。
9 月以降の二か月分、1,960 円を本日お返しし、解約も確かに完了いたしました。画面は、手続きが終わったかどうかが一目で分かるように改めます。`,
      ),
      mail('返金を確認しました。画面の件、他の人のためにもぜひ。'),
    ],
  },
  {
    from: '今井 直子',
    subject: '個人情報の削除をお願いします',
    tags: ['アプリ'],
    turns: [
      mail('Minato Studio を退会します。登録した情報をすべて消してください。消えたことの証明もください。'),
      note(
        'hina',
        '返信案です。本人確認はどこまで伺えばよいでしょうか。→ 森田: 登録のメールアドレスから届いているので、これで十分。余分な情報は求めないこと。',
      ),
      reply(
        'akiko',
        `
これまでご利用くださり、ありがとうございました。

ご登録のアドレスからのお申し出ですので、本人確認は済んだものとして、本日、録画と登録情報を消去いたしました。
ただし、ご購入の記録のみ、法律で定められた七年間は保管いたします。ほかの目的には用いません。
消去の完了を証する書面を、PDF でこのあとお送りします。`,
      ),
      mail('書面を受け取りました。迅速な対応に感謝します。'),
    ],
  },
  {
    from: 'Jack Brennan',
    subject: 'Wrong item in the box',
    language: 'en',
    tags: ['返品交換', '配送'],
    turns: [
      mail('I ordered an MS-4 and received a very nice cable. Just the cable. Order M-20341.', {
        files: ['parcel.jpg'],
      }),
      reply(
        'minori',
        `
I am sorry; it must be a nice cable indeed, but not worth what you paid.

The warehouse mixed up two labels. Your MS-4 leaves today by express and the tracking number follows tonight. Please keep the cable: sending it back would cost more than it is worth, and you had the trouble.`,
      ),
      mail('Arrived this morning. Cable and I have become friends. Thanks for the quick fix.'),
    ],
  },
  {
    from: 'Grace Nakamura',
    subject: 'Writing to you from Honolulu',
    language: 'en',
    tags: ['使い方'],
    turns: [
      mail(
        'Aloha! My LC-20 shows all menus in Japanese. I can read them, but my ukulele students cannot. Where do I change the language? 日本語の説明でも大丈夫です。',
      ),
      reply(
        'taku',
        `
Aloha, and thank you for writing.

Please open the menu, choose the second entry from the bottom (本体設定), then 言語 / Language, then English. The camera restarts once, which takes about twenty seconds.

If you share the camera, "Guest mode" keeps the language of each person. 何かございましたら、日本語でもどうぞお気軽にご連絡ください。`,
      ),
      mail('Mahalo! The students are happy, and so is the teacher.'),
    ],
  },
]
