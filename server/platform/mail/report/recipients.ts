const ADDRESS = /(?<![\w.+@/-])(?:"[^"\n]{1,64}"|[\w.!#$%&'*+/=?^`{|}~-]{1,80})@(?:[\w-]+\.)*[\w-]+(?![\w@])/g
/** Lines of these kinds name others than the recipient that failed. */
const OF_OTHERS =
  /^\s*(from|sender|reply-to|received|return-path|message-id|x-[\w-]+|cc|date|errors-to|by|reporting-mta|mail from)\s*:|postmaster@|https?:\/\/\S*@|mailto:|(contact|assistance|help|questions?|problems?|forward|write to|e-?mail|ask|support|admin)[^@]{0,60}@|envelope-from|sent by|your (e-?mail )?message (from|to )?\s*$|original message (from|was sent)|received at .* from|^from /i

/** One recipient that a report's words name, and the words that belong to it. */
export type Named = { address: string; text: string }

/** Recipients named in words: no two servers agree on how, so what all have in common is looked for. */
export function readNamed(human: string, own: ReadonlySet<string>, originalRecipients: readonly string[]): Named[] {
  const lines = human.split('\n')
  const hits = lines.flatMap((line, index) => (OF_OTHERS.test(line) ? [] : addressesIn(line, own).map((address) => ({ address, index }))))
  const heads = hits.filter(({ address, index }) => isHead(lines[index] ?? '', address))
  const known = new Set(originalRecipients.map((address) => address.toLowerCase()))
  const ofOriginal = hits.filter(({ address }) => known.has(address.toLowerCase()))
  const chosen = heads.length > 0 ? heads : ofOriginal.length > 0 ? ofOriginal : hits
  const each = chosen.filter(({ address }, at) => chosen.findIndex((one) => same(one.address, address)) === at)
  return each.map(({ address, index }, at) => ({
    address,
    text: lines.slice(index, Math.min(each[at + 1]?.index ?? index + 30, index + 30)).join('\n'),
  }))
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

function addressesIn(line: string, own: ReadonlySet<string>): string[] {
  return [...line.matchAll(ADDRESS)]
    .map(([address]) => address.replace(/^['`]+|['`.]+$/g, ''))
    .filter((address) => address.includes('@') && !own.has(address.toLowerCase()) && !/^(\d+\.)+\d+@|@\[?\d+(\.\d+){3}/.test(address))
}

/** The address opens the line, as in lists of failures: `<someone@example.jp>:`, `someone@example.jp on Thu …`. */
function isHead(line: string, address: string): boolean {
  const at = line.indexOf(address)
  return /^[\s<>*'"\-•]*((final-|original-)?recipient|to|user|address|error-for|rcpt to|failed recipient|宛先|送信先)?\s*:?\s*(<|smtp:|rfc822;|mailto:|["'(\[])*\s*$/i.test(line.slice(0, at))
}
