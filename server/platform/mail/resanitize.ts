import { sanitizeMailHtml } from './sanitize.ts'

/**
 * Sanitises HTML that says it has been sanitised, and need not have been: what waits in `data-` attributes is put
 * back to where the mail had it, and comes out the same when all was well.
 */
export const resanitizeMailHtml = (html: string): string =>
  sanitizeMailHtml(html.replace(/<[a-z][^>]*>/gi, asWritten), { cidUrl: () => null }).html

const asWritten = (tag: string): string =>
  tag
    .replace(/ data-cid="([^"]*)"/g, (_, cid: string) => ` src="cid:${cid.replaceAll('%', '%25')}"`)
    .replace(/ data-remote-src="/g, ' src="')
    .replace(/ data-remote-background="/g, ' background="')
