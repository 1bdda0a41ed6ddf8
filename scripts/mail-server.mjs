// Gets the mail server that the tests of IMAP talk to. Plain JavaScript for Node 18.
import { existsSync } from 'node:fs'
import { installPackages, isDebianRoot } from './debian.mjs'

/** Without one, the test that needs it says what to do. */
export function ensureMailServer() {
  if (!existsSync('/usr/sbin/dovecot') && isDebianRoot()) installPackages(['dovecot-imapd'])
}
