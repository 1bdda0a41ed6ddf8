import { type Field, firstOf } from '../read/fields.ts'

type Facts = {
  fields: Field[]
  human: string
  original: Field[]
  status: string[]
  subject: string
  from: string | null
  envelopeFrom: string | undefined
  hasBlocks: boolean
}

const DAEMON =
  /(mailer-?daemon|post_?master|mail ?(delivery|deliver)|delivery (sub)?system|system administrator|mailgate|mail administrator|bounces?@|mdaemon)/i
const FAILURE_SUBJECT =
  /(undeliver|non-?deliver|not? deliver|(mail|message|delivery) ?(status)?[^a-z]*(fail|error|problem|warning|notif|status|system error)|fail(ed|ure)? ?(notice|mail|deliver)|returned (mail|to sender)|returning (message|to)|mail failed|deliver[^.]{0,30}(fail|has failed|delay|problem)|error sending|delayed (mail|message)|message delayed|errors from|could not (be )?(sen[dt]|deliver)|user unknown|mail blocked|non remis|unzustellbar|nicht zugestellt|no (se ha podido|entregado)|配信(不能|エラー|失敗|でき)|配送(エラー|不能|失敗|でき)|送信(エラー|失敗|できません)|エラーメール|宛先不明|届(きません|けられません)|未達|не (доставлено|удалось)|退信|无法(投递|送达)|processing error|wasn't able to)/i
const FAILURE_WORDS =
  /(could not be (delivered|sent)|(was|were|has|have|is|are)( been| being)? ?not (been |be |yet )?(delivered|sent)|not reach(ed)? the following|undeliver(able|ed)|unable to deliver|delivery (has )?(failed|to the following|notification)|(couldn.t|cannot|can ?not|can.t|not able to|wasn.t able to|unable to) (be )?(deliver|send)|permanent (fatal )?error|following (recipient|address|user|destination)|returned (to (the )?sender|mail|message)|failed (recipient|address|to deliver|permanently)|delivery (failure|error|delay|attempt)|had (permanent|transient|delivery)|user unknown|unknown user|unknown recipient|no such user|account is (disabled|inactive)|mailbox (is )?full|over quota|rejected|failure reasons|届け(でき|る|られ)|配信(でき|され|に失敗|不能)|配送(でき|され|に失敗|不能)|送信(でき|され|に失敗|不能)|送達|не (доставлено|удалось|может быть)|error[- ](for|code)|недостав)/i
/** What mail servers write, and nobody else does. */
const FIXED_SUBJECT =
  /^\s*(undelivered mail returned to sender|delivery status notification( \((failure|delay)\))?|returned mail: .{0,80}|mail delivery failed(: returning message to sender)?|failure notice|mail (system error - returned mail|delivery problem)|delivery failure|undeliverable( mail|: .*)?|warning: could not send message for past .*)\s*$/i
const STRONG_WORDS =
  /(could not be (delivered|sent) to|did not reach the following|permanent fatal errors|unable to deliver|undeliverable to|delivery to the following|has not been delivered)/i
const CHALLENGE =
  /(requires? (confirmation|verification|validation)|to confirm (this|your|that)|confirm (this|your) (mail|message|e-?mail|address)|verification request|allowed list|protected by|challenge|approved senders?|guest list|verify (your|that) )/i
const DELAY_WORDS =
  /(still being retried|attempts will continue|will (continue to|keep|be retried|retry|try)|(this is (just )?a )?warning( message)?( only)?|transient non-?fatal|not (yet )?been delivered (yet|after|for)|has been delayed|message delayed|delayed|do not need to (resend|re-?send)|no action is required|まだ(配信|配送|届)|遅延|遅れて|再送(を|し)続け|引き続き)/i
const FINAL_WORDS =
  /(permanent|giv(e|en|ing) up|has (failed|expired)|fatal errors|no(t)? (longer|further) (be )?(retr|tr)|final|returned to (the )?sender|undeliverable|gave up|too long|配信を(中止|あきらめ))/i

/** Whether a mail is about the delivery of another one. People write about such things too, so one sign is not enough. */
export function seemsReport(facts: Facts): boolean {
  const { fields, human, original, status, subject, from, hasBlocks } = facts
  if (CHALLENGE.test(human)) return false
  if (status.length > 0 && hasBlocks) return true
  const type = firstOf(fields, 'content-type') ?? ''
  const machine = isMachine(facts)
  const signs = [
    /multipart\/report/i.test(type) && !/report-type="?(disposition|feedback)/i.test(type),
    FAILURE_SUBJECT.test(subject),
    FAILURE_WORDS.test(human),
    hasBlocks,
    firstOf(fields, 'x-failed-recipients') !== null,
    original.length > 2,
  ].filter(Boolean).length
  if (/^mailer-daemon@/i.test(from ?? '') && !isAnswer(fields, subject)) return true
  if (machine) return signs >= 1 && !isAnswer(fields, subject)
  // A person who passes a report on, or asks about one, writes under the same subject with more before it.
  if (/^\s*(fwd?|wg|転送)\s*[:：]/i.test(subject) || firstOf(fields, 'in-reply-to')) return false
  return FIXED_SUBJECT.test(subject) || signs >= 3 || (FAILURE_SUBJECT.test(subject) && STRONG_WORDS.test(human))
}

/** Programs that answer for a person do so under the same empty sender. */
const isAnswer = (fields: Field[], subject: string): boolean =>
  /auto-replied/i.test(firstOf(fields, 'auto-submitted') ?? '') && !FAILURE_SUBJECT.test(subject)

function isMachine({ fields, from, envelopeFrom }: Facts): boolean {
  const sender = `${firstOf(fields, 'from') ?? ''} ${from ?? ''} ${firstOf(fields, 'sender') ?? ''}`
  const returnPath = firstOf(fields, 'return-path')
  return DAEMON.test(sender) || envelopeFrom === '' || /^<?(mailer-daemon.*)?>?$/i.test(returnPath?.trim() ?? 'x')
}

/** A report that the mail is only late: it is still on its way. */
export function speaksOfDelay({ subject, human, fields }: Facts): boolean {
  if (/(delay|warning|still being retried|遅延)/i.test(subject) && !/(fail|undeliver|user unknown)/i.test(subject))
    return true
  if (/auto-submitted.*delay/i.test(firstOf(fields, 'auto-submitted') ?? '')) return true
  return DELAY_WORDS.test(human) && !FINAL_WORDS.test(human) && /(delay|warning|notif|status|遅)/i.test(subject)
}
