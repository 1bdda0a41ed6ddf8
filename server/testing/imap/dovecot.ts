import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { freePort } from '#platform/free-port.ts'
import { certificate, key } from './certificates.ts'

const program = '/usr/sbin/dovecot'
const password = 'himitsu'

/**
 * A real Dovecot on 127.0.0.1, with a configuration, a folder and a port of its own. It touches nothing of one that
 * the machine may run.
 */
export async function startDovecot() {
  if (!existsSync(program))
    throw new Error(
      'Dovecot is missing. On Debian and Ubuntu: apt-get install dovecot-imapd (`npm test` does it as root).',
    )
  const version = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout
  if (!version.startsWith('2.3.')) throw new Error(`These tests are written for Dovecot 2.3, and here is ${version}`)
  const dir = await mkdtemp(path.join(tmpdir(), 'madoguchi-dovecot-'))
  await chmod(dir, 0o755)
  const port = await freePort()
  await writeFile(path.join(dir, 'cert.pem'), certificate)
  await writeFile(path.join(dir, 'key.pem'), key, { mode: 0o600 })
  const me = userInfo()
  // Root hands the mail to nobody in particular; everybody else keeps it.
  const owner = me.uid === 0 ? { uid: 65534, gid: 65534 } : { uid: me.uid, gid: me.gid }
  await mkdir(path.join(dir, 'mail'))
  await chown(path.join(dir, 'mail'), owner.uid, owner.gid)
  const config = path.join(dir, 'dovecot.conf')
  await writeFile(config, configuration(dir, port, me.username, owner))
  const child = spawn(program, ['-F', '-c', config], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  await Promise.race([
    listening(port),
    ended.then(async () => {
      const log = await readFile(path.join(dir, 'log'), 'utf8').catch(() => '')
      throw new Error(`Dovecot did not start: ${said} ${log}`)
    }),
  ])
  return {
    port,
    password,
    certificate,
    async stop() {
      child.kill('SIGTERM')
      await ended
      await rm(dir, { recursive: true, force: true })
    },
  }
}

const configuration = (dir: string, port: number, me: string, { uid, gid }: { uid: number; gid: number }) => `
base_dir = ${dir}/run
state_dir = ${dir}/state
instance_name = madoguchi-test
log_path = ${dir}/log
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <${dir}/cert.pem
ssl_key = <${dir}/key.pem
default_internal_user = ${me}
default_login_user = ${me}
${me === 'root' ? 'default_internal_user = dovecot\ndefault_login_user = dovenull' : ''}
mail_location = maildir:${dir}/mail/%u
first_valid_uid = 0
first_valid_gid = 0
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${dir}/mail/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = ${port}
    ssl = yes
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const is = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true))
      socket.once('error', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
    if (is) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('Dovecot does not answer')
}
