/*
 * What stands above an earlier mail that is not marked line by line: "Original Message", or a block with its sender,
 * date, recipient and subject. Kept apart from the logic so that a program or a language can be added by one word.
 */

const words = (list: string): string =>
  list
    .trim()
    .split(/\s*,\s*/)
    .join('|')

const SENDER = words(`from, 差出人, 送信者, 送信元, von, de, da, van, fra, från, od, lähettäjä, expéditeur, remitente,
  mittente, afzender, avsender, afsender, nadawca, odesílatel, от, кого, від, 发件人, 寄件者, 寄件人, 發件人, 보낸 ?사람,
  kimden, gönderen, feladó, de la, expeditor, από, מאת, من, dari, pengirim`)
const SENT = words(`sent, date, 送信日時, 送信日, 日時, 日付, gesendet, datum, envoyé, date d'envoi, message du,
  enviad[oa]( el| em)?, fecha, data, inviato, verzonden, sendt, dato, skickat, lähetetty, päivämäärä, päiväys, wysłan[oey],
  odesláno, дата, отправлено, надіслано, 发送时间, 日期, 寄件日期, 傳送日期, 發送日期, 보낸 ?날짜, 날짜, tarih,
  gönderme tarihi, gönderilen, küldve, dátum, trimis, ημερομηνία, στάλθηκε, תאריך, נשלח, dikirim, tanggal`)
const SUBJECT =
  words(`subject, 件名, betreff, objet, sujet, asunto, assunto, oggetto, onderwerp, emne, ämne, aihe, temat, dw,
  předmět, тема, 主题, 主題, 主旨, 제목, konu, tárgy, subiect, θέμα, נושא, subjek`)
const OTHER =
  words(`to, 宛先, cc, bcc, an, à, a, copie à, copie, para, aan, til, till, vastaanottaja, kopio, kopie, kopia, do,
  komu, pro, кому, копия, копія, 收件人, 收件者, 抄送, 副本, 받는 ?사람, 참조, kime, alıcı, bilgi, címzett, másolatot kap,
  către, προς, אל, kepada, reply-to, 返信先, antwort an, répondre à, importance, 重要度`)

const label = (names: string): RegExp => new RegExp(`^[\\s*_|]*(?:${names})[*_]{0,2}\\s?[:：][*_]{0,2}`, 'i')
const [SENDER_LINE, SENT_LINE, SUBJECT_LINE] = [label(SENDER), label(SENT), label(SUBJECT)]
const LABELLED = label(`${SENT}|${SUBJECT}|${OTHER}`)

/** Lines of their own below which everything is an earlier mail. */
const ORIGINAL =
  /^[\s*]*-{2,}\s*(original|original message|original appointment|reply message|original message follows|元のメッセージ|元のメール|オリジナル ?メッセージ|返信元メッセージ|受信メール|ursprüngliche nachricht|originalnachricht|message d'origine|message original|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|oprindelig meddelelse|original meddelelse|opprinnelig melding|ursprungligt meddelande|originalmeddelande|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|původní zpráva|eredeti üzenet|mesaj original|orijinal mesaj|исходное сообщение|оригинальное сообщение|вихідне повідомлення|原始邮件|原始郵件|邮件原件|원본 메시지)\s*-{2,}[\s*]*$/i
const RULE = /^[\s*]*([-_=─━])\1{3,}[\s*]*$/
const ADDRESS = /[^\s@<>]@[^\s@<>]/

/** A line that opens a forwarded mail. */
export const opensForwarded = (line: string): boolean =>
  line.length < 120 &&
  (/^\s*-{2,}\s*(forwarded message|forwarded by .{1,80}|転送メッセージ|転送されたメッセージ|転送 ?メール|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht|vidarebefordrat meddelande|videresendt meddelelse|przekazana wiadomość|пересылаемое сообщение|转发邮件|轉寄郵件|전달된 메시지).{0,60}-{2,}\s*$/i.test(
    line,
  ) ||
    /^\s*forwarded by \S.{1,80}$/i.test(line) ||
    /^\s*(begin forwarded message|転送されたメッセージ|以下のメールを転送します|début du message réexpédié|anfang der weitergeleiteten nachricht)\s*[:：]?\s*$/i.test(
      line,
    ))

/** A line of the block itself. */
export const isLabelled = (line: string): boolean => SENDER_LINE.test(line) || LABELLED.test(line) || RULE.test(line)

/** True when everything from this line on is an earlier mail. */
export function opensOriginal(lines: string[], at: number): boolean {
  const line = lines[at] ?? ''
  if (line.length > 200) return false
  if (ORIGINAL.test(line)) return true
  // Programs draw a line above the block.
  const ruled = RULE.test(line)
  const start = ruled ? nextText(lines, at + 1) : at
  const first = lines[start] ?? ''
  if (!SENDER_LINE.test(first) && !SENT_LINE.test(first)) return false
  const block = lines.slice(start, start + 8).filter((next) => next.length < 1_000)
  const sender = block.find((next) => SENDER_LINE.test(next))
  const others = block.filter((next) => next !== sender && LABELLED.test(next))
  if (!says(first) && !others.some(says)) return false
  if (sender !== undefined) {
    // People also write "From: Tokyo, To: Osaka": mails have a subject, an address or a time.
    const isMail = ruled || block.some((next) => SUBJECT_LINE.test(next) || ADDRESS.test(next) || isTimed(next))
    // Below a drawn line, an address and one thing more are enough.
    return (
      (isMail && others.length >= 2) ||
      (ruled && ADDRESS.test(sender) && (others.length > 0 || TWO_IN_ONE.test(sender)))
    )
  }
  // Some leave out who wrote it: a date with its time, then an address.
  return /\d{4}.*\d:\d{2}/.test(first) && others.some((next) => next !== first && ADDRESS.test(next))
}

const isTimed = (line: string): boolean => SENT_LINE.test(line) && /\d{4}.{0,40}\d[:.時]\d{2}/.test(line)
const TWO_IN_ONE = /\s(date|sent):.{0,60}\d{4}/i
const says = (line: string): boolean => /[:：][*_]{0,2}\s*\S/.test(line)

function nextText(lines: string[], from: number): number {
  let at = from
  while (at < lines.length && (lines[at] ?? '').trim() === '') at += 1
  return at
}
