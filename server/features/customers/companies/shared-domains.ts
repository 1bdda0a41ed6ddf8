/** Mail services, mobile carriers and providers whose addresses say nothing about where somebody works. */
const services = `
gmail.com googlemail.com yahoo.co.jp yahoo.com yahoo.ne.jp ymail.ne.jp ymail.com rocketmail.com
outlook.com outlook.jp hotmail.com hotmail.co.jp live.com live.jp msn.com passport.com
icloud.com me.com mac.com aol.com aol.jp proton.me protonmail.com pm.me tutanota.com fastmail.com hey.com
gmx.com gmx.net gmx.de web.de t-online.de freenet.de mail.com mail.ru bk.ru inbox.ru list.ru yandex.ru yandex.com
qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com
naver.com daum.net hanmail.net kakao.com nate.com zoho.com rediffmail.com
orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it bol.com.br uol.com.br
btinternet.com sky.com virginmedia.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net
docomo.ne.jp ezweb.ne.jp au.com uqmobile.jp softbank.ne.jp i.softbank.jp vodafone.ne.jp disney.ne.jp disneymobile.ne.jp
ymobile.ne.jp y-mobile.ne.jp emobile.ne.jp emnet.ne.jp willcom.com pdx.ne.jp wm.pdx.ne.jp rakumail.jp rakuten.jp
mineo.jp povo.jp mopera.net sp-mail.jp
goo.jp mail.goo.ne.jp excite.co.jp infoseek.jp livedoor.com freemail.ne.jp inter7.jp
nifty.com nifty.ne.jp biglobe.ne.jp ocn.ne.jp so-net.ne.jp plala.or.jp dion.ne.jp dti.ne.jp odn.ne.jp odn.ad.jp
home.ne.jp zaq.ne.jp jcom.zaq.ne.jp eonet.ne.jp asahi-net.or.jp hi-ho.ne.jp wakwak.com tiki.ne.jp bbiq.jp commufa.jp
itscom.net itscom.jp cyberhome.ne.jp interlink.or.jp sannet.ne.jp justnet.ne.jp infoweb.ne.jp gol.com`
  .split(/\s+/)
  .filter(Boolean)

export const sharedDomains: ReadonlySet<string> = new Set(services)
