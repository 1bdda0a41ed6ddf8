const ADDRESS = /(?<![\w.+@/-])(?:"[^"\n]{1,64}"|[\w.!#$%&'*+/=?^`{|}~-]{1,80})@(?:[\w-]+\.)*[\w-]+(?![\w@])/g
/** Lines of these kinds name others than the recipient that failed. */
const OF_OTHERS =
  /^\s*(from|sender|reply-to|received|return-path|message-id|x-[\w-]+|cc|date|errors-to|by|reporting-mta|mail from)\s*:|accepting mail from |postmaster@|https?:\/\/\S*@|mailto:|(contact|assistance|help|questions?|problems?|forward|write to|e-?mail|ask|support|admin)[^@]{0,60}@|envelope-from|sent by|your (e-?mail )?message (from|to )?\s*$|original message (from|was sent)|received at .* from|^from /i

const INTRO =
  /(following (recipient|address|user|destination|e-?mail|mail)|did not reach|(could|can) ?not be (delivered|sent) to|addresses had|error delivering your mail to|delivery to|delivered? (your )?(message )?to|returned permanent errors|(次|以下|下記)の(宛先|あて先|受信者|アドレス|メールアドレス|送信先))/i

/** One recipient that a report's words name. */
export type Named = {
  address: string
  /** The paragraph that belongs to it. */
  text: string
  /** What follows, up to the next recipient. */
  around: string
}

type Known = {
  /** Addresses that cannot have failed, in lower case. */
  own: ReadonlySet<string>
  /** To whom the mail that came back was addressed. */
  sentTo: readonly string[]
  /** Of the report's sender, for names without one. */
  domain: string | null
}

/** Recipients named in words: no two servers agree on how, so what all have in common is looked for. */
export function readNamed(human: string, { own, sentTo, domain }: Known): Named[] {
  const lines = human.split('\n')
  const intro = lines.findIndex((line) => INTRO.test(line))
  const hits = lines.flatMap((line, index) =>
    OF_OTHERS.test(line) ? [] : addressesIn(line, own).map((address) => ({ address, index })),
  )
  const heads = hits.filter(({ address, index }) => isHead(lines[index] ?? '', address))
  const known = new Set(sentTo.map((address) => address.toLowerCase()))
  const choices = [
    heads.filter(({ index }) => intro >= 0 && index > intro),
    heads,
    hits.filter(({ address }) => known.has(address.toLowerCase())),
    hits,
    domain !== null && intro >= 0 ? nameWithoutDomain(lines, intro, domain) : [],
  ]
  const chosen = choices.find((list) => list.length > 0) ?? []
  const each = chosen.filter(({ address }, at) => chosen.findIndex((one) => same(one.address, address)) === at)
  return each.map(({ address, index }, at) => {
    const end = Math.min(each[at + 1]?.index ?? index + 30, index + 30)
    const around = lines.slice(index, Math.max(end, index + 1))
    return { address, text: paragraphOf(around, address), around: around.join('\n') }
  })
}

/** The lines up to the next empty one; where the address stands alone, those after it too. */
function paragraphOf(lines: string[], address: string): string {
  const [first = '', ...rest] = lines.join('\n').split(/\n\s*\n/)
  const isWhole = first.replaceAll(address, '').trim().length > 6 && !(INTRO.test(first) && !/\b[45]\d\d\b/.test(first))
  return isWhole ? first : [first, ...rest.slice(0, 2)].join('\n')
}

function nameWithoutDomain(lines: string[], intro: number, domain: string) {
  const index = lines.findIndex((line, at) => at > intro && line.trim() !== '')
  const name = /^\s*([\w.-]{2,40})\s*$/.exec(lines[index] ?? '')?.[1]
  return name ? [{ address: `${name}@${domain.toLowerCase()}`, index }] : []
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

function addressesIn(line: string, own: ReadonlySet<string>): string[] {
  return [...line.matchAll(ADDRESS)]
    .map(([address]) => address.replace(/^(smtp|rfc822|mailto)=|^['`]+|['`.]+$/gi, ''))
    .filter(
      (address) =>
        address.includes('@') && !own.has(address.toLowerCase()) && !/^(\d+\.)+\d+@|@\[?\d+(\.\d+){3}/.test(address),
    )
}

/** The address opens the line, as in lists of failures: `<someone@example.jp>:`, `someone@example.jp on Thu …`. */
function isHead(line: string, address: string): boolean {
  const at = line.indexOf(address)
  return /^[\s<>*'"\-•]*((final-|original-)?recipient|to|user|address|error-for|(in: +|>>> )?rcpt to|failed recipient|recipient address|invalid address|宛先|送信先)?\s*:?\s*(<|smtp:|rfc822;|mailto:|["'([]|c=.*SMTP=)*\s*$/i.test(
    line.slice(0, at),
  )
}
