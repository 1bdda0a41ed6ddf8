import { connect, createServer } from 'node:net'
import type { Settings } from '#platform/config/index.ts'
import { type Finding, note, ok, trouble } from './finding.ts'
import { reasonOf } from './machine.ts'

const patienceMs = 3_000

/** Who has our ports: we, somebody else, or nobody. */
export async function checkPorts({ host, port, smtpInHost, smtpInPort }: Settings): Promise<Finding[]> {
  const web = await webPort(host, port)
  if (smtpInPort === null) return [web, ok('smtpOff')]
  return [web, await smtpPort(smtpInHost, smtpInPort, web.text === 'webOurs')]
}

async function webPort(host: string, port: number): Promise<Finding> {
  const values = { port, setting: 'PORT' }
  const answer = await ask(host, port, 'GET /healthz HTTP/1.0\r\n\r\n', /\r\n\r\n.*\}/s)
  if (answer === null) return free(host, values)
  return answer.endsWith('{"ok":true}') ? ok('webOurs', values) : trouble('portTaken', values)
}

async function smtpPort(host: string, port: number, serving: boolean): Promise<Finding> {
  const values = { port, setting: 'SMTP_IN_PORT' }
  // It greets first, and hangs up on who does not wait for that.
  const answer = await ask(host, port, null, /^220 .*\r\n/)
  if (answer !== null) return /^220 .*Madoguchi/.test(answer) ? ok('smtpOurs', values) : trouble('portTaken', values)
  return serving ? note('smtpSilent', values) : free(host, values)
}

/** Nobody answers: does the system let us have it? */
function free(host: string, values: { port: number; setting: string }): Promise<Finding> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(trouble('portRefused', { ...values, host, reason: reasonOf(error) })))
    server.listen(values.port, host, () => server.close(() => resolve(note('portFree', values))))
  })
}

/** What answers to `words`, or to a silent caller, until `enough` or the end of our patience; null when nobody listens. */
function ask(host: string, port: number, words: string | null, enough: RegExp): Promise<string | null> {
  const target = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return new Promise((resolve) => {
    let said: string | null = null
    const socket = connect({ host: target, port, timeout: patienceMs })
    const done = () => {
      socket.destroy()
      resolve(said)
    }
    socket.on('connect', () => {
      said = ''
      if (words !== null) socket.write(words)
    })
    socket.on('data', (chunk) => {
      said = `${said ?? ''}${chunk.toString('latin1')}`
      if (enough.test(said)) done()
    })
    socket.on('timeout', done)
    socket.on('error', done)
    socket.on('close', done)
  })
}
