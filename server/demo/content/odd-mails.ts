import { mail, note, reply, type Story } from '../story.ts'

/** Mails that are not plain text: HTML with pictures, old encodings, machines that answer. */
export const oddMails: Story[] = [
  {
    from: '水谷 彩',
    subject: 'レシピ動画ができました！（お礼）',
    tags: ['お褒め'],
    turns: [
      mail(
        `
みなとカメラの皆さま

LightPanel 12 の当て方を教えていただいた水谷です。
おかげさまで、きんぴらの照りがきちんと映るようになりました。スタジオの写真です。

これからもよろしくお願いします！`,
        {
          files: ['my-desk.jpg'],
          form: {
            kind: 'html',
            html: `<div style="font-family:sans-serif;color:#333"><p>みなとカメラの皆さま</p><p>LightPanel 12 の当て方を教えていただいた<b>水谷</b>です。<br>おかげさまで、<span style="color:#c0392b">きんぴらの照り</span>がきちんと映るようになりました。スタジオの写真です。</p><p><img src="cid:my-desk.jpg" alt="スタジオの写真" width="480"></p><p>これからもよろしくお願いします！</p><p style="font-size:12px;color:#888"><img src="https://img.aya-kitchen.example/banner.png" alt="彩のだいどころ" width="200"><br>毎週水曜 20 時から配信中</p></div>`,
          },
        },
      ),
      reply(
        'minori',
        `
素敵なお写真をありがとうございます。きんぴらの照り、画面越しでもお腹が空いてまいりました。

斜め後ろからの一枚がよく効いていると、照明の担当も申しております。水曜の配信、室員で拝見いたします。`,
      ),
    ],
  },
  {
    from: '広瀬 文',
    subject: '【ご注文】照明セットについて',
    tags: ['注文変更'],
    turns: [
      mail(
        '注文書を表にしました。\n\nLightPanel 12　2 枚\nスタンド　2 本\nディフューザー　1 枚\n\nスタンドは低いほうでお願いします。',
        {
          form: {
            kind: 'html',
            html: '<p>注文書を表にしました。</p><table border="1" cellpadding="6" style="border-collapse:collapse"><tr><th>品名</th><th>数量</th></tr><tr><td>LightPanel 12</td><td>2 枚</td></tr><tr><td>スタンド</td><td>2 本</td></tr><tr><td>ディフューザー</td><td>1 枚</td></tr></table><p>スタンドは<u>低いほう</u>でお願いします。</p>',
          },
        },
      ),
      reply(
        'akiko',
        `
ご注文の内容を表にしてくださり、ありがとうございます。大変分かりやすく拝見いたしました。

スタンドは低いほう（最長 90 cm）で承りました。卓上でお使いでしたら、このままで問題ございません。
決済のご案内を別のメールでお送りしますので、三日以内にお手続きをお願いいたします。お品物を確保しておける期間がその長さのためです。`,
      ),
      mail('手続きしました。届くのを楽しみにしています。'),
    ],
  },
  {
    from: '佐野 和夫',
    subject: 'キャプチャーボックスの保証書について',
    tags: ['使い方'],
    turns: [
      mail(
        `
拝啓　時下ますますご清祥のこととお慶び申し上げます。

先般、貴社のキャプチャーボックスを孫への贈り物として求めました。
保証書に購入日の記入がございませんが、このままで差し支えないものでしょうか。
お手数ながらご一報いただければ幸いに存じます。　敬具`,
        { form: { kind: 'iso-2022-jp' } },
      ),
      reply(
        'akiko',
        `
お孫様への贈り物にお選びくださり、誠にありがとうございます。

保証書は、購入日の記入がなくてもそのままお使いいただけます。ご注文の記録で購入日を確かめられるためです。納品書を一緒に保管していただきますと、なお確実でございます。

お孫様の配信が楽しいものになりますよう、お祈り申し上げます。`,
      ),
      mail('早速のご返事、痛み入ります。安心いたしました。', { form: { kind: 'iso-2022-jp' } }),
    ],
  },
  {
    from: '日高 進',
    subject: '電源アダプタの仕様について',
    tags: ['互換性'],
    turns: [
      mail(
        `
日高と申します。
LC-20 に付属の電源アダプタの出力（電圧と電流）を教えてください。
キャンピングカーで使いたく、車の 12V から取れる変換器を探しております。`,
        { form: { kind: 'unlabelled-jis' } },
      ),
      reply(
        'taku',
        `
お問い合わせをいただき、ありがとうございます。

付属のアダプタは 5 V / 3 A（USB-C、15 W）です。車の 12 V からお取りになる場合は、USB PD で 15 W 以上を出せる変換器をお選びください。出力が足りないと、録画の書き込み中に電源が落ち、ファイルが壊れることがあるためです。

エンジンをかける瞬間は電圧が大きく下がりますので、始動後におつなぎいただくと安心です。`,
      ),
    ],
  },
  {
    from: '佐野 和夫',
    subject: '再度のお尋ね',
    tags: ['使い方'],
    turns: [
      mail(
        '先日はありがとうございました。\n孫が、箱を開けたところ説明書がないと申しております。\n別に取り寄せることはできますか。',
        {
          form: { kind: 'broken-jis' },
        },
      ),
      note(
        'minori',
        '文字が壊れていて読めません。途中のサーバーで制御文字が落ちたようです。お名前は前回のメールと同じ住所なので佐野様。お電話が苦手な方ではないはず。',
      ),
      reply(
        'minori',
        `
メールをお送りくださり、ありがとうございます。

恐れ入りますが、いただいた文面が途中で文字化けを起こし、こちらで読むことができませんでした。お手数をおかけいたしますが、このメールへの返信として、もう一度お送りいただけますでしょうか。返信の形であれば、文字の形式がこちらに合うため、崩れずに届くことが多いためです。`,
      ),
      mail(
        '失礼いたしました。\n孫が、箱を開けたところ説明書がないと申しております。\n別に取り寄せることはできますか。',
      ),
      reply(
        'minori',
        `
あらためてお送りくださり、ありがとうございました。今度はきれいに届いております。

説明書は紙のものを一部、本日お送りいたします。二、三日でお届けの予定で、費用はかかりません。
このたびは入れ忘れがあり、申し訳ございませんでした。倉庫には同じことが起きないよう伝えました。`,
      ),
      mail('かたじけない。孫も喜びます。'),
    ],
  },
  {
    from: 'Zoë Müller',
    subject: 'Größe of the LC-20 lens thread?',
    language: 'en',
    tags: ['互換性'],
    turns: [
      mail(
        `Hello,

my name is Zoë, I film in cafés in Berlin (the "Kaffeehäuser" series, maybe you know it – probably not).
What is the size of the filter thread on the LC-20? I'd like to use a polariser against reflections on the façade.

Schöne Grüße
Zoë Müller`,
        { form: { kind: 'latin-1' } },
      ),
      reply(
        'minori',
        `
Thank you for writing from Berlin. We looked up the Kaffeehäuser series and now all of us want cake.

The LC-20 has a 37 mm filter thread. Please take a slim polariser: a thick frame shows in the corners at the widest setting.`,
      ),
      mail('Danke! A slim one it is. Next episode: the one with the Käsekuchen.', { form: { kind: 'latin-1' } }),
    ],
  },
  {
    from: '三宅 美帆',
    subject: '9 月分のご請求書について',
    tags: ['請求・領収書'],
    turns: [
      mail(
        'ヨコスタジオ経理の三宅です。9 月分の請求書がまだ届いておりません。お手数ですが、PDF でお送りいただけますでしょうか。',
      ),
      reply(
        'akiko',
        `
ご請求書が届いておらず、ご迷惑をおかけいたしました。封筒の宛名に旧住所が残っていたことが分かりました。

LC-20 の領収書とあわせ、PDF を添付いたします。原本は本日、新しいご住所へ速達でお送りしました。名簿も直しましたので、次回からは正しく届きます。`,
        { files: ['領収書_M-20417.pdf'] },
      ),
      mail(
        'ただいま休暇をいただいております。\n期間中のご連絡は、弊社の横田までお願いいたします。\n\n※このメールは自動で送信しています。',
        { form: { kind: 'absence' }, after: '1m' },
      ),
    ],
  },
  {
    from: 'Pieter de Vries',
    subject: 'Spare tally lights for MS-8',
    language: 'en',
    tags: ['互換性'],
    turns: [
      mail('Do you sell the tally lights for the MS-8 separately? A drummer stepped on two of ours.'),
      reply(
        'taku',
        `
I am sorry to hear about the tally lights; I hope the drummer is fine.

Yes, they are available as spare parts (TL-8), sold in pairs. They come with a longer cable than the original ones, so that they can be mounted out of reach of feet.`,
      ),
      mail(
        'I am out of the office until Monday, on a festival site with no reception. For rentals please write to my colleagues.\n\nPieter',
        {
          form: { kind: 'absence' },
          after: '2m',
        },
      ),
    ],
  },
]
