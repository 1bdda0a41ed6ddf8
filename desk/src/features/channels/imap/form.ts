import type { ImapSource } from '@madoguchi/contract'

export type ImapFormState = {
  host: string
  port: number
  security: 'tls' | 'starttls'
  user: string
  signIn: ImapSource['signIn']
  password: string
  folders: string
  afterReading: ImapSource['afterReading']
  moveTo: string
  /** Undefined: as it is on the server. */
  certificate: string | null | undefined
  /** Of the one that is trusted now. */
  pinned: string | null
}

export const formOf = (source: ImapSource | null, address: string): ImapFormState => ({
  host: source?.host ?? '',
  port: source?.port ?? 993,
  security: source?.security ?? 'tls',
  user: source?.user ?? address,
  signIn: source?.signIn ?? 'password',
  password: '',
  folders: (source?.folders ?? ['INBOX']).join('\n'),
  afterReading: source?.afterReading ?? 'leave',
  moveTo: source?.moveTo ?? '',
  certificate: undefined,
  pinned: source?.certificateSha256 ?? null,
})

export const serverOf = ({ host, port, security, user, signIn, password, certificate }: ImapFormState) => ({
  host: host.trim(),
  port,
  security,
  user,
  signIn,
  ...(password === '' ? {} : { password }),
  ...(certificate === undefined ? {} : { certificate }),
})

export const draftOf = (form: ImapFormState) => ({
  ...serverOf(form),
  folders: form.folders
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
  afterReading: form.afterReading,
  moveTo: form.afterReading === 'move' ? form.moveTo : null,
})
