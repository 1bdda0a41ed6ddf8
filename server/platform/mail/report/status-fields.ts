/** Fields of one recipient in a delivery report (RFC 3464), names in lower case. */
export type StatusBlock = Map<string, string>

const FIELD = /^[ \t]{0,8}([A-Za-z][A-Za-z0-9-]{2,40})[ \t]*:[ \t]?(.*)$/
const KNOWN =
  /^(original-recipient|final-recipient|action|status|remote-mta|diagnostic-code|last-attempt-date|x-actual-recipient|x-.*|reporting-mta|arrival-date|original-envelope-id|will-retry-until|received-from-mta|final-log-id|dsn-gateway)$/

/** The blocks of a report's text that name a recipient, in order; the block about the message as a whole is left out. */
export function readStatusBlocks(text: string): StatusBlock[] {
  const blocks: StatusBlock[] = []
  let block: StatusBlock = new Map()
  let last: string | null = null
  const close = () => {
    if (recipientOf(block) !== null) blocks.push(block)
    block = new Map()
    last = null
  }
  for (const line of text.split('\n')) {
    const found = FIELD.exec(line)
    const name = found?.[1]?.toLowerCase() ?? ''
    if (line.trim() === '') close()
    else if (KNOWN.test(name)) {
      // Some leave out the empty line between two recipients.
      if (block.has(name) && /^(final|original)-recipient$/.test(name)) close()
      if (!block.has(name)) block.set(name, (found?.[2] ?? '').trim())
      last = name
    } else if (last) block.set(last, `${block.get(last) ?? ''} ${line.trim()}`)
  }
  close()
  return blocks
}

/** `rfc822; someone@example.jp` and what is written in its place. */
export function addressIn(value: string | undefined): string | null {
  if (!value) return null
  const bare = value.replace(/^\s*[\w-]+\s*;\s*/, '').replace(/^"(.*)"$/, '$1')
  return /[^\s<>()[\]"';,:]+@[^\s<>()[\]"';,]+/.exec(bare)?.[0]?.replace(/[.,]+$/, '') ?? null
}

export const recipientOf = (block: StatusBlock): string | null =>
  addressIn(block.get('original-recipient')) ??
  addressIn(block.get('final-recipient')) ??
  addressIn(block.get('x-actual-recipient'))
