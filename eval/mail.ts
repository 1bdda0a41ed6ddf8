import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { closeMailReaders } from '../server/platform/mail/index.ts'
import { type Case, readCases } from './mail/cases.ts'
import { auth } from './mail/judge-auth.ts'
import { auto } from './mail/judge-auto.ts'
import { bounce } from './mail/judge-bounce.ts'
import { mime } from './mail/judge-mime.ts'
import { reply } from './mail/judge-reply.ts'
import { thread } from './mail/judge-thread.ts'
import type { Answer, Kind } from './mail/kind.ts'

/** Scores the product's own reading of mails on a folder of the corpus form. */
const KINDS: Record<string, Kind> = {
  mime,
  reply,
  auto,
  bounce,
  thread,
  auth,
}

async function evaluateMail(folder: string): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const one of readCases(folder, Object.keys(KINDS))) answers.push(await answer(one))
  await closeMailReaders()
  return answers
}

async function answer(one: Case): Promise<Answer> {
  const started = performance.now()
  const { id, kind, tags } = one
  try {
    const verdicts = (await KINDS[kind]?.judge(one)) ?? []
    return { id, kind, tags, verdicts, ms: performance.now() - started, crash: null }
  } catch (failure) {
    const crash = String(failure)
    const verdicts = Object.entries(one.expect).map(([field, wanted]) => ({ field, wanted, right: false, got: crash }))
    return { id, kind, tags, verdicts, ms: performance.now() - started, crash }
  }
}

/** Figures of the kinds that the folder has. */
function score(answers: Answer[]): Record<string, number> {
  const figures = Object.entries(KINDS).map(([name, { scores }]) => {
    const own = answers.filter(({ kind }) => kind === name)
    return own.length > 0 ? scores(own) : {}
  })
  return {
    ...Object.assign({}, ...figures),
    crashes: answers.filter(({ crash }) => crash !== null).length,
    slowestMs: Math.round(Math.max(0, ...answers.map(({ ms }) => ms))),
  }
}

function printWrong(answers: Answer[]): void {
  const short = (value: unknown) => JSON.stringify(value)?.slice(0, 400)
  for (const { kind, id, verdicts } of answers)
    for (const { field, wanted, got } of verdicts.filter(({ right }) => !right))
      console.log(`${kind} ${id} ${field}\n  wanted ${short(wanted)}\n  got    ${short(got)}`)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, run: { type: 'string' } },
})
const [folder] = positionals
if (!folder) {
  console.error('Usage: npm run eval -- mail <folder> [--json] [--run FILE]')
  process.exit(2)
}
const started = performance.now()
const answers = await evaluateMail(folder)
const scores = score(answers)
if (values.run) writeFileSync(values.run, JSON.stringify(answers, null, 1))
if (values.json) {
  const failures = answers.filter(({ verdicts }) => verdicts.some(({ right }) => !right)).map(({ id }) => id)
  const seconds = (performance.now() - started) / 1_000
  console.log(JSON.stringify({ name: 'mail', cases: answers.length, scores, seconds, failures }))
} else {
  console.table(scores)
  printWrong(answers)
}
