import { mail, note, reply, type Story } from '../story.ts'

/** Those who write often: what the panel beside their newest mail shows of the time before. */
export const regulars: Story[] = [
  {
    from: '高梨 由美',
    subject: '手元カメラの追加について',
    ago: '52d',
    tags: ['使い方'],
    turns: [
      mail(
        'いつもお世話になっております。教室の配信に手元用のカメラを足したいのですが、LiveCube 20 の二つ目の入力に LC-20 をつなげば、切り替えて映せますか？ 編み物なので、指先がはっきり見えるとうれしいです。',
      ),
      reply(
        'minori',
        `
教室が一段と見やすくなりそうですね。

はい、二つ目の入力に LC-20 をつなぐと、本体のボタンで切り替えられます。指先を大きく映す場合は、LC-20 を 25 cm ほどまで近づけ、「設定 → 映像 → 近接」を入りにしてください。切りのままですと、30 cm より近くではピントが合わないためです。`,
      ),
      mail('近接にしたら、糸の撚りまで見えました。生徒さんにも好評です。ありがとうございました！'),
    ],
  },
  {
    from: '高梨 由美',
    subject: '土曜の配信で音が割れました',
    ago: '37d',
    tags: ['配信', '使い方'],
    turns: [
      mail(
        '先週の土曜、笑い声のところで音が割れてしまいました。アーカイブを残したいので、次からは避けたいです。設定の写真を付けます。',
        { files: ['設定画面.png'] },
      ),
      reply(
        'minori',
        `
アーカイブに残る音ですので、気になるところと存じます。

お写真を拝見しますと、入力が「高」になっております。「中」に下げ、「自動で抑える」を入りになさってください。急に大きくなった音だけを抑えますので、ふだんの声は小さくなりません。`,
      ),
      mail('土曜に試したところ、割れませんでした。いつも的確で助かります。', { after: '4d' }),
    ],
  },
  {
    from: '高梨 由美',
    subject: 'お友だちに紹介してもよいですか',
    ago: '18d',
    tags: ['お褒め'],
    turns: [
      mail(
        '刺繡の先生をしている友人に LiveCube 20 をすすめたいのですが、紹介の割引などはありますか。なくてもすすめます（笑）',
      ),
      reply(
        'akiko',
        `
おすすめくださるとのこと、何よりうれしく存じます。

ご紹介のお客様には、初回のご注文で 3,000 円を差し引いております。ご注文の備考に「高梨様のご紹介」とお書き添えいただくだけで結構です。
高梨様にも、お礼として会報のクーポンをお送りいたします。`,
      ),
      mail('友人、さっそく注文したそうです。これで紹介は三人目です。'),
    ],
  },
  {
    from: '石黒 和也',
    subject: 'タイムコード同期の設定例を共有します',
    ago: '29d',
    tags: ['ご要望', '使い方'],
    turns: [
      mail(
        `
石黒です。同じ悩みの方が多いようなので、LiveCube 20 を三台で同期する手順をまとめました。

1. 一台を親にして時刻サーバーを有効にする
2. 残りの二台は親のアドレスを指定する
3. 録画の前に 30 秒待つ（最初の合わせ込みに時間がかかるため）

サポートページに載せていただいても構いません。`,
        { files: ['構成図.pdf'] },
      ),
      reply(
        'taku',
        `
分かりやすい手順をおまとめくださり、ありがとうございます。

三番目の「30 秒待つ」は、私どもの説明書に抜けておりました。お名前を添えて、サポートページの「使いこなし」に掲載させていただきたく存じます。お名前の出し方（本名、または筆名）をお知らせいただけますでしょうか。`,
      ),
      mail('筆名の「いしぐろ」でお願いします。お役に立てば何よりです。'),
      note('taku', '掲載しました。公開から三日で 212 回読まれています。'),
    ],
  },
  {
    from: '石黒 和也',
    subject: 'API の文書に抜けがあるようです',
    ago: '46d',
    tags: ['アプリ', 'ご要望'],
    turns: [
      mail(
        'LiveCube の制御用 API の文書、「/scene」の応答に「transition」が書かれていません。実機は返してきます。意図したものであれば、文書に足していただけると安心して使えます。',
      ),
      note('minori', '戸田さん: 公開してよい項目、書き漏れ。今日直すとのこと。'),
      reply(
        'minori',
        `
細かなところまでお読みくださり、ありがとうございます。

「transition」は公開している項目で、文書の書き漏れでございました。本日、説明を加えております。今後もなくす予定はございませんので、安心してお使いください。`,
      ),
    ],
  },
  {
    from: '北川 勇',
    subject: '通販の在庫表示がおかしい',
    ago: '41d',
    tags: ['注文変更', 'ご不満'],
    turns: [
      mail(
        '在庫ありで注文したのに、翌日になって「取り寄せ」に変わった。だったら最初からそう書いてください。こっちは予定を組んでるんです。M-20302。',
      ),
      reply(
        'taku',
        `
ご予定を立てていらしたところ、申し訳ございません。

同じ時間に複数のご注文が重なり、最後の一台を二人のお客様にお約束してしまいました。画面の在庫が 10 分おきにしか変わらないことが原因です。
ほかの倉庫に一台ございましたので、明日の午前にお届けいたします。表示は、来週から 1 分おきに改めます。`,
      ),
      mail('届きました。1 分おきにするなら結構。'),
    ],
  },
  {
    from: '岩瀬 優',
    subject: '盤面の反射を抑えたい',
    ago: '33d',
    tags: ['使い方'],
    turns: [
      mail(
        '碁盤に照明が映り込み、石が見えにくいと視聴者に言われます。LightPanel 12 を一枚、真上に近い位置で使っています。',
      ),
      reply(
        'minori',
        `
盤面が見えにくいのは、観る方にとってつらいところですね。

真上の光は、そのままカメラに返ってきます。LightPanel を盤の短い辺の側から、低い角度（30 度ほど）で当ててください。光が反対側へ抜け、映り込みが消えます。
それでも残る場合は、天井に向けて当て、跳ね返った光をお使いになるのがよろしいかと存じます。`,
      ),
      mail('短い辺から当てたら、見違えました。棋士の先生にも驚かれました。'),
    ],
  },
  {
    from: '横田 慎二',
    subject: 'MS-4 の貸し出し延長をお願いします',
    ago: '24d',
    tags: ['イベント・レンタル'],
    turns: [
      mail(
        'ヨコスタジオの横田です。お借りしている MS-4 ですが、追加公演が決まりましたので、もう三日延長できますか。次の予約が入っていれば諦めます。',
      ),
      reply(
        'akiko',
        '追加公演の決定、おめでとうございます。次のご予約は来週ですので、三日の延長を承ります。料金は一日分のみで結構です。ご返却は月曜の到着でお願いいたします。',
      ),
      mail('助かります。月曜着で返送します。', { after: '20m' }),
    ],
  },
  {
    from: '堀内 浩二',
    subject: '照明の追加レンタル（当日受け取り）',
    ago: '44d',
    tags: ['イベント・レンタル', '至急'],
    turns: [
      mail(
        'ほしぞら企画の堀内です。急で申し訳ありません。本日の現場で照明が一枚割れました。LightPanel 12 を一枚、夕方までにお借りできませんか。取りに伺います。',
      ),
      reply(
        'akiko',
        `
現場の皆さまにお怪我はございませんか。

一枚ご用意いたしました。15 時から横浜の倉庫でお渡しできます。受付番号は P-094 です。スタンドの口金が二種類ございますので、両方を添えておきます。現場で合わないと困るためです。`,
        { after: '8m' },
      ),
      mail('受け取りました。開演に間に合いました。この恩は忘れません！', { after: '5h' }),
    ],
  },
  {
    from: 'Tom Ashworth',
    subject: 'Scoreboard overlay',
    language: 'en',
    ago: '40d',
    tags: ['使い方'],
    turns: [
      mail(
        'Hello Minato! Is there a way to show the score in a corner of the picture without a laptop? Our scorer is 79 and considers laptops a phase.',
      ),
      reply(
        'taku',
        `
Give our respects to the scorer.

LC-20 itself cannot draw on the picture, but LiveCube 20 can: Minato Studio on a phone has a "Scoreboard" page with two big buttons per team. The phone only needs to be on the same Wi-Fi.`,
      ),
      mail('Two big buttons is exactly his level of enthusiasm. Ordered a LiveCube. Thank you!'),
    ],
  },
  {
    from: 'Marcus Webb',
    subject: 'Genlock between two LiveCubes',
    language: 'en',
    ago: '35d',
    tags: ['配信'],
    turns: [
      mail(
        'Our casters see a frame of difference between the two LiveCube 20 feeds. Can they be locked to each other?',
      ),
      reply(
        'minori',
        `
They cannot be genlocked in hardware, but they can share a clock, which keeps them within one frame: Settings → Time → Time server on the first, and its address on the second.

Please wait thirty seconds before you go live; the second unit needs that long to settle. A customer in Japan measured it for us.`,
      ),
      mail('Within a frame is good enough for us. Cheers.'),
    ],
  },
  {
    from: 'Ben Carter',
    subject: 'Your app is rubbish',
    language: 'en',
    ago: '30d',
    tags: ['アプリ', 'ご不満'],
    turns: [
      mail(
        'Third time this week that Minato Studio forgot my camera. I bought this to save time. So far it has cost me three evenings.',
      ),
      note('taku', '初日は強い口調ですが、解決すると親切な方です。まず原因、それから手順。'),
      reply(
        'taku',
        `
I am sorry about the three evenings; that is the opposite of what we promise.

The app forgets a camera when the router gives it a new address each night. Please open Camera → Network and choose "Keep this address". After that, the app finds it every time.

If it forgets the camera once more, write to me directly and I will send you a fixed setup file for your router.`,
      ),
      mail(
        'OK, two days and it still remembers. Sorry for the subject line, it was late. Thanks for not sending me a chatbot.',
        {
          after: '2d',
        },
      ),
    ],
  },
  {
    from: '水谷 彩',
    subject: 'お鍋の湯気で照明が曇ります',
    ago: '22d',
    tags: ['使い方'],
    turns: [
      mail('料理配信をしています。湯気で LightPanel 12 の表面が曇って、暗くなってしまいます。拭いても大丈夫ですか？'),
      reply(
        'minori',
        `
おいしそうな悩みですね。

表面は、乾いた柔らかい布で拭いていただけます。ただし、明かりを消して五分ほど待ってからになさってください。温まった板に冷たい水分が触れると、細かなひびの原因になるためです。
鍋の真上を避け、手前の斜めから当てると、曇りにくく、照りもきれいに映ります。`,
      ),
      mail('斜めからにしたら照りまで出ました。一石二鳥です！'),
    ],
  },
]
