import type { Socket } from 'node:net'
import { createServer, type TLSSocket } from 'node:tls'
import { certificate, key } from './certificates.ts'

export type FakeMail = { uid: number; raw: Buffer; flags: Set<string>; arrivedAt: Date }
export type FakeFolder = { uidValidity: number; uidNext: number; mails: FakeMail[] }

/** Where a test takes over: true means that it has answered itself, or will never answer. */
export type Misbehaviour = (command: string, tag: string, socket: Socket) => boolean | Promise<boolean>

type Options = {
  password?: string
  /** Of XOAUTH2, in place of a password. */
  accessToken?: string
  capabilities?: string
  tls?: { cert: string; key: string }
}

/** A small IMAP server of our own that speaks the protocol and can be told to break it. All in memory, over TLS. */
export async function fakeImap(options: Options = {}) {
  const folders = new Map<string, FakeFolder>([['INBOX', { uidValidity: 1, uidNext: 1, mails: [] }]])
  const commands: string[] = []
  const sockets = new Set<Socket>()
  const idling = new Map<Socket, () => void>()
  const state = { existsLie: 0, accessToken: options.accessToken, misbehave: (() => false) as Misbehaviour }

  const server = createServer(options.tls ?? { cert: certificate, key }, (socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => {
      sockets.delete(socket)
      idling.delete(socket)
    })
    serve(socket)
  })
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')

  const folder = (name = 'INBOX') => {
    const found = folders.get(name)
    if (!found) throw new Error(`no folder ${name}`)
    return found
  }

  function serve(socket: TLSSocket) {
    let selected: FakeFolder | undefined
    let buffered = ''
    let work = Promise.resolve()
    const capabilities = `IMAP4rev1 ${options.capabilities ?? 'IDLE MOVE UIDPLUS'} AUTH=PLAIN AUTH=XOAUTH2`
    const say = (text: string) => socket.writable && socket.write(`${text}\r\n`)
    say(`* OK [CAPABILITY ${capabilities}] ready`)
    socket.on('data', (chunk) => {
      buffered += chunk.toString('latin1')
      for (let end = buffered.indexOf('\r\n'); end >= 0; end = buffered.indexOf('\r\n')) {
        const line = buffered.slice(0, end)
        buffered = buffered.slice(end + 2)
        work = work.then(async () => void (await answer(line)))
      }
    })

    let plain: string | undefined
    async function answer(line: string): Promise<unknown> {
      if (plain !== undefined) {
        say(isAllowed('PLAIN', line) ? `${plain} OK done` : `${plain} NO [AUTHENTICATIONFAILED] wrong`)
        plain = undefined
        return undefined
      }
      if (line === 'DONE') return idling.get(socket)?.()
      const [tag = '', ...words] = line.split(' ')
      const command = words.join(' ')
      commands.push(command)
      if (await state.misbehave(command, tag, socket)) return undefined
      const ok = (text = 'done') => say(`${tag} OK ${text}`)
      const verb = words[0]?.toUpperCase() === 'UID' ? `UID ${words[1]?.toUpperCase()}` : words[0]?.toUpperCase()
      if (verb === 'CAPABILITY') return say(`* CAPABILITY ${capabilities}`) && ok()
      if (verb === 'AUTHENTICATE' && words[1] === 'PLAIN') {
        plain = tag
        return say('+ ')
      }
      if (verb === 'AUTHENTICATE')
        return isAllowed('XOAUTH2', words[2]) ? ok() : say(`${tag} NO [AUTHENTICATIONFAILED] wrong`)
      if (verb === 'NAMESPACE') return say('* NAMESPACE (("" "/")) NIL NIL') && ok()
      if (verb === 'LIST') {
        for (const name of folders.keys()) say(`* LIST () "/" "${name}"`)
        return ok()
      }
      if (verb === 'SELECT') {
        selected = folders.get(words.slice(1).join(' ').replaceAll('"', ''))
        if (!selected) return say(`${tag} NO no such folder`)
        say(`* ${selected.mails.length + state.existsLie} EXISTS`)
        say(`* OK [UIDVALIDITY ${selected.uidValidity}] valid`)
        say(`* OK [UIDNEXT ${selected.uidNext}] next`)
        return ok('[READ-WRITE] selected')
      }
      if (verb === 'UID SEARCH' && selected) {
        const found = selected.mails.filter(({ uid }) => isInRange(uid, command))
        return say(`* SEARCH${found.map(({ uid }) => ` ${uid}`).join('')}`) && ok()
      }
      if (verb === 'UID FETCH' && selected) {
        const wanted = (words[2] ?? '').split(',').map(Number)
        for (const [at, mail] of selected.mails.entries()) {
          if (!wanted.includes(mail.uid)) continue
          const facts = `UID ${mail.uid} RFC822.SIZE ${mail.raw.length} INTERNALDATE "${imapDate(mail.arrivedAt)}"`
          if (!command.includes('BODY')) say(`* ${at + 1} FETCH (${facts})`)
          else {
            socket.write(`* ${at + 1} FETCH (UID ${mail.uid} BODY[] {${mail.raw.length}}\r\n`)
            socket.write(mail.raw)
            say(')')
          }
        }
        return ok()
      }
      if (verb === 'UID STORE' && selected) {
        const wanted = (words[2] ?? '').split(',').map(Number)
        for (const mail of selected.mails) if (wanted.includes(mail.uid)) mail.flags.add('\\Seen')
        return ok()
      }
      if (verb === 'IDLE') {
        idling.set(socket, () => {
          idling.delete(socket)
          ok()
        })
        return say('+ idling')
      }
      if (verb === 'LOGOUT') {
        say('* BYE')
        ok()
        return socket.end()
      }
      return verb === 'NOOP' ? ok() : say(`${tag} BAD what is ${verb}`)
    }

    function isAllowed(mechanism: string, words = ''): boolean {
      const said = Buffer.from(words, 'base64').toString()
      if (mechanism === 'XOAUTH2') return said.includes(`auth=Bearer ${state.accessToken}\x01`)
      return said.endsWith(`\0${options.password ?? 'himitsu'}`)
    }
  }

  return {
    port: address.port,
    state,
    folders,
    folder,
    /** What was asked of the server, without tags. */
    commands,
    connections: () => sockets.size,
    isIdling: () => idling.size > 0,
    /** Delivers a mail, and tells who idles. Returns its number. */
    deliver(raw: Buffer, { name = 'INBOX', arrivedAt = new Date(), quietly = false } = {}) {
      const to = folder(name)
      const uid = to.uidNext++
      to.mails.push({ uid, raw, flags: new Set(), arrivedAt })
      if (!quietly) for (const socket of idling.keys()) socket.write(`* ${to.mails.length} EXISTS\r\n`)
      return uid
    },
    /** Gives all mails of a folder new numbers, as a server does that has lost its index. */
    renumber(name = 'INBOX') {
      const one = folder(name)
      one.uidValidity += 1
      one.uidNext = 1
      for (const mail of one.mails) mail.uid = one.uidNext++
    },
    dropAll() {
      for (const socket of sockets) socket.destroy()
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export type FakeImap = Awaited<ReturnType<typeof fakeImap>>

/** `UID 5:*` and `UID 5:9` of a search; a star also names the last mail, which the client has to expect. */
function isInRange(uid: number, command: string): boolean {
  const [, from = '1', to = '*'] = /UID (\d+|\*):?(\d+|\*)?$/.exec(command) ?? []
  const single = /UID (\d+)$/.exec(command)
  if (single) return uid === Number(single[1])
  return uid >= Number(from) && (to === '*' || uid <= Number(to))
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (number: number) => String(number).padStart(2, '0')

const imapDate = (date: Date): string =>
  `${two(date.getUTCDate())}-${months[date.getUTCMonth()]}-${date.getUTCFullYear()} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} +0000`
