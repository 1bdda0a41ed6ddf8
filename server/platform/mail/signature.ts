/*
 * What programs put below the text on their own: the signature under its delimiter (RFC 3676), "Sent from my …", and
 * the footer of a mailing list. Names and greetings that people write themselves are text.
 */

/** RFC 3676 says `-- `; the blank is lost on the way, or the dashes become one long one. */
const DELIMITER = /^\s{0,3}(--|—|––|-- –)\s*$/
/** A drawn line may as well part two halves of a text: what stands below it must look like a signature. */
const DRAWN = /^[\s*]{0,3}_{2,}[\s*]*$/
const ONLY_MARKS = /^\s*(?:([-–—_=*#~+])\1*|ᐧ)\s*$/

const DEVICE =
  'i-?phon|i-?pad|i-?pod|i-?os|android|アンドロイド|samsung|galaxy|huawei|xiaomi|oppo|pixel|xperia|aquos|arrows|blackberry|nokia|lumia|windows|outlook|yahoo|gmail|aol|gmx|web\\.de|mail\\.ru|proton|thunderbird|mailbird|spark|hotmail|mobile|mobil|móvil|celular|smartphone|スマートフォン|スマホ|ドコモ|docomo|telefon|téléphone|portable|handy|phone|correo|courriel|courrier|posta|e-post|почт|mail'
/** "Sent from", "sent from my", before the device. */
const SENT_FROM =
  'sent (?:from|via|using)(?: my| the| an?)?|provenance ?:|diese nachricht wurde (?:von|mit)(?: meine[mr])?|skickades från|envoyé (?:de|depuis|à partir de|par|avec)(?: mon| ma| l[ae])?|(?:gesendet|versandt|verschickt) (?:von|mit|über)(?: meine[mr])?|von mein(?:em|er)|enviado (?:desde|de|con|do|da|pelo|a partir do)(?: mi| meu| minha)?|inviato (?:da|dal|dalla|con)(?: mio| mia)?|verzonden (?:vanaf|met|via|van)(?: mijn)?|verstuurd (?:vanaf|met|via)(?: mijn)?|skickat från(?: min)?|sendt fra(?: min)?|send(?:t|ed) via|lähetetty|wysłan[eoy] z(?:e)?(?: mojego)?|odesláno ze?(?: mého)?|odoslané z|poslano s|poslano z|отправлено (?:с|из|от)(?: моего)?|надіслано (?:з|із)(?: мого)?|изпратено от|trimis de pe|elküldve|αποστολή από|στάλθηκε από|enviat des de|발신|从我的|從我的|发自我的|發自我的|来自我的|發送自我的|dikirim dari|được gửi từ|gửi từ|ส่งจาก|נשלח מ|أُ?رسل(?:ت)? من'
const SENT_FROM_DEVICE = new RegExp(`^[\\s*_~(]*(?:${SENT_FROM})[^,;?]{0,24}?(?:${DEVICE})[^,;?？、]{0,60}$`, 'iu')
const MY_DEVICE =
  /^[\s*_~]*(sent from my|envoyé de mon|von meinem|enviado desde mi|enviado do meu|inviato dal mio|verzonden vanaf mijn|skickat från min|sendt fra min) [^.!?,;]{2,60}\.?[\s*_~]*$/i
const DEVICE_LAST = new RegExp(
  `^[\\s*_~]*[^。!?！？]{0,20}?(?:${DEVICE}).{0,30}(?:から(?:の)?(?:送信|送られ|返信)(?:しました|しています|されました|ました)?|より送信(?:しました)?|から送信|에서 보냄|에서 보냈습니다|(?:'?[uü]mdan|'?[dt][ea]n) gönderildi|gesendet|(?:传|傳|发|發)送|küldve|lähetetty)[。.]?[\\s*_~]*$`,
  'iu',
)
const GET_OUTLOOK =
  /^[\s*_~]*(get|télécharger|téléchargez|obtenir|obtenez|holen sie sich|laden sie|obtener|obtén|scarica|ottieni|obter|baixar|download|hämta|hent|hanki|pobierz|získat|скачать|получить|取得|获取|下载|outlook).{0,6}outlook.{1,12}(ios|android|mac|mobile|windows).{0,60}$|^[\s*_~]*outlook for (ios|android|mac|windows|mobile)\s?(<[^<>]{5,80}>)?\s?(を入手|をダウンロード|を取得|下载)\S{0,5}$|^[\s*_~]*(ios|android|mac|windows) ?版(の)? ?outlook ?(を入手|をダウンロード|を取得)\S{0,5}$/i

export const isDeviceLine = (line: string): boolean =>
  line.length < 140 &&
  [SENT_FROM_DEVICE, MY_DEVICE, DEVICE_LAST, GET_OUTLOOK].some((pattern) => pattern.test(withoutLink(line)))

/** Programs write the address of a link behind its text. */
const withoutLink = (line: string): string => line.replace(/\s?[<(]https?:[^<>()\s]{1,100}[>)]/g, '').trim()

/**
 * Where a signature at the end of these lines begins; their number when there is none. A text that would have nothing
 * left keeps all.
 */
export function signatureStart(lines: string[]): number {
  let end = lastText(lines, lines.length)
  for (let rounds = 0; rounds < 4; rounds++) {
    const next = lastText(lines, shorter(lines, end))
    if (next === end || next === 0) break
    end = next
  }
  return end > 0 && hasWords(lines.slice(0, end))
    ? end === lastText(lines, lines.length)
      ? lines.length
      : end
    : lines.length
}

function shorter(lines: string[], end: number): number {
  if (isDeviceLine(lines[end - 1] ?? '')) return end - 1
  const marks = trailingMarks(lines, end)
  if (marks < end) return marks
  // The first delimiter below which all looks like a signature.
  for (let at = Math.max(1, end - 40); at < end; at++) {
    const tail = lines.slice(at + 1, end).filter((line) => line.trim() !== '')
    if (DELIMITER.test(lines[at] ?? '') && tail.length <= 20 && tail.every((line) => line.length <= 200)) return at
    if (DRAWN.test(lines[at] ?? '') && tail.length <= 8 && tail.every(isSignatureLike)) return at
  }
  return end
}

const isSignatureLike = (line: string): boolean => line.length <= 100 && !/[?？。]/.test(withoutLink(line))

/** Drawn lines at the end part the text from nothing, unless they close a frame. */
function trailingMarks(lines: string[], end: number): number {
  let at = end
  while (at > 0 && (ONLY_MARKS.test(lines[at - 1] ?? '') || (lines[at - 1] ?? '').trim() === '')) at -= 1
  if (at === end) return end
  const framed = lines.slice(Math.max(0, at - 30), at).some((line) => ONLY_MARKS.test(line))
  return framed ? end : at
}

function lastText(lines: string[], from: number): number {
  let end = from
  while (end > 0 && (lines[end - 1] ?? '').trim() === '') end -= 1
  return end
}

const hasWords = (lines: string[]): boolean => lines.some((line) => /[\p{L}\p{N}]/u.test(line))
