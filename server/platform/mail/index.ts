export { formatAddress, newMessageId, normalizeAddress, replyAddress, tokenFromReplyAddress } from './address.ts'
export { checkMailServer } from './check-server.ts'
export { composeMail } from './compose.ts'
export { MailFieldRefused, MailUnreadable } from './errors.ts'
export { fingerprintOf } from './fingerprint.ts'
export { signatureIn, splitQuote } from './quote.ts'
export { splitQuotedHtml } from './quote-html.ts'
export { htmlToText } from './read/html-text.ts'
export { closeMailReaders, parseMail } from './read/pool.ts'
export { createSmtpReceiver } from './receive.ts'
export { quoteForReply } from './reply-quote.ts'
export { resanitizeMailHtml } from './resanitize.ts'
export { sanitizeMailHtml } from './sanitize.ts'
export { newSigningPair, type SigningKey, signMail } from './sign.ts'
export { createMailTransport } from './transport.ts'
export type * from './types.ts'
export {
  type Connection,
  closeVerifiers,
  createLookUp,
  type LookUp,
  type MailVerification,
  verifyInThread,
} from './verify/index.ts'
