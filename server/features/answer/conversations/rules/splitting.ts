type Message = {
  id: string
  number: number
  kind: string
  move_id: string | null
  inbound_id: string | null
  undone_at: Date | null
}
type Wish = { messageIds?: string[] | undefined; from?: string | undefined }

/**
 * Which messages go: the chosen ones, or all from one on, with what the product has remarked on their mails. `unknown`:
 * one of them does not stand there. `mailless`: one of the two would have no mail, and so nobody to answer.
 */
export function chooseForSplit<M extends Message>(all: readonly M[], wish: Wish): M[] | 'unknown' | 'mailless' {
  const seen = all.filter(({ undone_at: undone, move_id: move }) => undone === null && move === null)
  const first = wish.from === undefined ? undefined : seen.find(({ id }) => id === wish.from)
  const wanted = first ? seen.filter(({ number }) => number >= first.number).map(({ id }) => id) : wish.messageIds
  if (wanted === undefined || !wanted.every((id) => seen.some((one) => one.id === id))) return 'unknown'
  const mails = new Set(
    seen.flatMap(({ id, inbound_id: mail }) => (mail !== null && wanted.includes(id) ? [mail] : [])),
  )
  const goes = ({ id, kind, inbound_id: mail }: M) =>
    wanted.includes(id) || (kind === 'system' && mail !== null && mails.has(mail))
  const chosen = seen.filter(goes)
  const isMail = ({ kind }: M) => kind === 'incoming' || kind === 'reply'
  return chosen.some(isMail) && seen.some((one) => isMail(one) && !goes(one)) ? chosen : 'mailless'
}
