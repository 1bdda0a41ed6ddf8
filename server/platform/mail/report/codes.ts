import type { Refusal } from './reasons.ts'

const STATUS = /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/g
const REPLY = /(?<![\d.:@#/-])([45][0-5]\d)(?=[ -]|:\s|\]|\)|;|$)/

/** An enhanced status code in what a server said; one with a detail before one without. */
export function statusIn(text: string): string | null {
  const all = [...text.matchAll(STATUS)].map((found) => found[1] ?? '').filter((code) => !code.startsWith('2'))
  return all.find((code) => !code.endsWith('.0.0')) ?? all[0] ?? null
}

/** The reply code that a server gave: the one before its status code, else the first that stands like one. */
export function replyCodeIn(text: string): string | null {
  const beside = /(?<!\d)([45][0-5]\d)[ -]{1,2}#?[245]\.\d{1,3}\.\d{1,3}/.exec(text)?.[1]
  return beside ?? REPLY.exec(text)?.[1] ?? null
}

/** The step at which it was refused. */
export function commandIn(text: string): Refusal['command'] {
  if (
    /does not like recipient|did not like our RCPT|rejected recipient|SMTP command RCPT|>>> RCPT to|after RCPT|RCPT TO:<|\[RCPT_TO\]/i.test(
      text,
    )
  )
    return 'rcpt'
  if (/after (initial connection|[EH][EH]LO)|initial greeting|in reply to (initial )?(connection|greeting)/i.test(text))
    return 'connect'
  if (/SMTP command DATA|your message \(DATA\)/i.test(text)) return 'data'
  const reply =
    /in reply to (?:the )?(?:end of )?(\w+)|(?:after|following|for|to|during) (?:initial )?(?:pipelined |end of )?([A-Z]{4}|MAIL FROM|RCPT TO|message body)\b|SMTP:(\w+) host|\[(\w+)(?:_\w+)?\]\s*$|\(([A-Z]{4})\),? with|>>> (\w+)(?![\s\S]*>>> )|\(state (\d+)\)/.exec(
      text,
    )
  const word =
    reply
      ?.slice(1)
      .find((group) => group !== undefined)
      ?.toLowerCase() ?? ''
  if (/^(data|end|dot|message|text|1[5-9])/.test(word)) return 'data'
  if (/^(rcpt|14|13)/.test(word)) return 'rcpt'
  if (/^(mail|12)/.test(word)) return 'mail'
  if (/^(helo|ehlo|lhlo)/.test(word)) return 'helo'
  return word === 'conn' ? 'connect' : null
}
