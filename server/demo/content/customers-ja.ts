export const japanese = `
高梨 由美       | yumi.takanashi@kaze-mail.example | | LiveCube 20 を 4 年前から。土曜の夜にハンドメイド教室を配信。本番前のご連絡は急ぎ。
大橋 直人       | naoto.ohashi@hinata.example | | LC-20。屋外の釣り配信。電源は USB-C バッテリー。
横田 慎二       | yokota@yoko-studio.example | 株式会社ヨコスタジオ | 企業配信の制作会社。LiveCube 20 を 3 台、MS-4 を 1 台。窓口は横田様、経理は三宅様。
三宅 美帆       | keiri@yoko-studio.example | 株式会社ヨコスタジオ | 経理ご担当。
久保田 誠       | makoto.kubota@sora-net.example | | CaptureBox Mini。ゲーム実況。
藤井 さくら     | sakura.fujii@mori-post.example |
西尾 健         | nishio@tategaki-soft.example | 縦書ソフト合同会社 | 管理アプリを 40 名で利用。一括登録のご要望あり。
中野 遥         | haruka.nakano@kumo.example | | 経理へ出すため、領収書は会社名の宛名。
石黒 和也       | kazuya.ishiguro@hoshi-mail.example | | 設定例をよく共有してくださる。開発も拝読。タイムコード同期に詳しい。
相馬 千夏       | soma@asanagi-gakuen.example | 学校法人あさなぎ学園 | 情報科の先生。全校集会と文化祭の配信。見積・請求書払い。
堀内 浩二       | horiuchi@hoshizora-plan.example | 株式会社ほしぞら企画 | イベント会社。照明と LC-20 のレンタルが多い。
岩瀬 優         | yu.iwase@kaze-mail.example | | LC-20 と MS-4。囲碁の対局中継。
桜井 麻衣       | mai.sakurai@hinata.example |
田所 修         | osamu.tadokoro@sora-net.example | | 写真館。ライブ配信は町内会の行事のみ。電話は苦手とのこと。
村瀬 奈緒       | nao.murase@mori-post.example |
平山 翔太       | shota.hirayama@kumo.example | | 学生。講義サークルの配信担当。
志村 恵         | megumi.shimura@hoshi-mail.example |
長谷 隆         | hase@umibe-fm.example | うみべエフエム | コミュニティ放送。災害時の中継に LC-20 を使用。
吉沢 絵里       | eri.yoshizawa@kaze-mail.example |
北川 勇         | isamu.kitagawa@hinata.example | | ヘビーユーザー。言葉は強いが筋は通っている。早い一次返信で落ち着かれる。
野村 理沙       | risa.nomura@sora-net.example |
安西 圭介       | keisuke.anzai@mori-post.example |
今井 直子       | naoko.imai@kumo.example |
坂本 亮         | ryo.sakamoto@hoshi-mail.example |
水谷 彩         | aya.mizutani@kaze-mail.example | | 料理配信。LightPanel 12 を 2 枚。
黒田 正樹       | kuroda@denki-kuroda.example | 黒田電機商会 | 街の電器店。少数の仕入れ。請求は月末締め。
松永 詩織       | shiori.matsunaga@hinata.example |
佐野 和夫       | kazuo.sano@sora-net.example | | 七十代。古いメールソフトをお使いで、文字が崩れることがある。
宮本 結衣       | yui.miyamoto@mori-post.example |
大塚 雅人       | masato.otsuka@kumo.example |
原 千尋         | chihiro.hara@hoshi-mail.example |
白石 敦         | shiraishi@kitakaze-eventers.example | 北風イベンターズ | 野外フェスの配信。機材は前日搬入。
川端 実         | minoru.kawabata@kaze-mail.example |
菅原 真由       | mayu.sugawara@hinata.example |
青山 大地       | daichi.aoyama@sora-net.example |
浜田 京子       | kyoko.hamada@mori-post.example |
福島 拓郎       | takuro.fukushima@kumo.example |
上野 沙織       | saori.ueno@hoshi-mail.example |
河合 英樹       | kawai@shinryoku-clinic.example | 新緑クリニック | 医療セミナーの配信。個人情報の扱いに慎重。
内田 美咲       | misaki.uchida@kaze-mail.example |
丸山 剛         | tsuyoshi.maruyama@hinata.example |
杉山 佳奈       | kana.sugiyama@sora-net.example |
千葉 聡         | satoshi.chiba@mori-post.example |
松田 涼         | ryo.matsuda@kumo.example |
小田 真理       | mari.oda@hoshi-mail.example |
古川 直樹       | furukawa@machi-theater.example | 町の小劇場ふるかわ | 月二回の公演配信。
鈴村 葵         | aoi.suzumura@kaze-mail.example |
天野 俊         | shun.amano@hinata.example |
荒木 由香       | yuka.araki@sora-net.example |
大谷 伸一       | shinichi.otani@mori-post.example |
森下 ひかり     | hikari.morishita@kumo.example |
市川 徹         | ichikawa@kamome-tv.example | かもめケーブルテレビ | 議会中継。製品は入札後の購入。
小松 愛         | ai.komatsu@hoshi-mail.example |
永井 勝         | masaru.nagai@kaze-mail.example |
五十嵐 玲       | rei.igarashi@hinata.example | | 音楽配信。音ずれに敏感で、計測結果を添えてくださる。
土屋 弘         | hiroshi.tsuchiya@sora-net.example |
西村 智子       | tomoko.nishimura@mori-post.example |
片山 蓮         | ren.katayama@kumo.example |
渡部 亜矢       | aya.watabe@hoshi-mail.example |
本田 篤志       | honda@tsubame-rental.example | つばめレンタル株式会社 | 撮影機材のレンタル会社。
松尾 里奈       | rina.matsuo@kaze-mail.example |
成田 光         | hikaru.narita@hinata.example |
広瀬 文         | aya.hirose@sora-net.example |
谷口 健太       | kenta.taniguchi@mori-post.example |
前川 美雪       | miyuki.maekawa@kumo.example |
戸村 圭         | kei.tomura@hoshi-mail.example |
後藤 和美       | kazumi.goto@kaze-mail.example |
秋山 隼人       | hayato.akiyama@hinata.example |
関 由紀子       | yukiko.seki@sora-net.example |
武井 大樹       | daiki.takei@mori-post.example |
早見 凛         | rin.hayami@kumo.example |
飯島 豊         | yutaka.iijima@hoshi-mail.example |
若林 紗希       | saki.wakabayashi@kaze-mail.example |
矢島 功         | yajima@yajima-photo.example | 矢島写真機店 | 特約店。年二回の入れ替え時にまとめて注文。
滝沢 春香       | haruka.takizawa@hinata.example |
根岸 亘         | wataru.negishi@sora-net.example |
榎本 千佳       | chika.enomoto@mori-post.example |
望月 蒼         | aoi.mochizuki@kumo.example |
浅野 由利       | yuri.asano@hoshi-mail.example |
栗原 信也       | shinya.kurihara@kaze-mail.example |
辻 明日香       | asuka.tsuji@hinata.example |
三上 泰         | yasushi.mikami@sora-net.example |
柴田 桃子       | momoko.shibata@mori-post.example |
久米 亮平       | kume@midori-shi.example | 緑が谷市役所 広報課 | 市長会見と式典。問い合わせは公文書の番号つき。
遠山 楓         | kaede.toyama@kumo.example |
寺田 義男       | yoshio.terada@hoshi-mail.example |
神谷 すみれ     | sumire.kamiya@kaze-mail.example |
沢田 宏樹       | hiroki.sawada@hinata.example |
奥村 芽衣       | mei.okumura@sora-net.example |
日高 進         | susumu.hidaka@mori-post.example |
倉田 悠         | yu.kurata@kumo.example |
長尾 紀子       | noriko.nagao@hoshi-mail.example |
立花 駿         | shun.tachibana@kaze-mail.example |
富永 弥生       | yayoi.tominaga@hinata.example |
`
