import type { Command } from 'commander'
import { operatorLanguage } from '#platform/config/index.ts'
import { type Running, stopAll } from '../process.ts'
import { examine } from './doctor/examine.ts'
import { say } from './doctor/say.ts'
import { interruptible } from './interrupt.ts'

export function addDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('say in plain words what is wrong with this installation, and what to do; changes nothing')
    .option('--json', 'print the findings as JSON')
    .addHelpText(
      'after',
      '\nOne line for each check. Exit code 1 when there is a problem. Japanese when LANG starts with ja.',
    )
    .action(({ json = false }: { json?: boolean }) => tell(json))
}

async function tell(json: boolean): Promise<void> {
  const started: Running[] = []
  try {
    const findings = await interruptible(() => examine(started))
    const language = operatorLanguage()
    const lines = findings.map(({ level, text, values }) => ({
      check: text,
      level,
      message: say(language, text, values),
    }))
    const problems = lines.filter(({ level }) => level === 'problem').length
    if (json) process.stdout.write(`${JSON.stringify({ ok: problems === 0, checks: lines }, null, 2)}\n`)
    else {
      for (const { level, message } of lines) process.stdout.write(`${say(language, level)}${message}\n`)
      process.stdout.write(`\n${say(language, problems === 0 ? 'healthy' : 'unhealthy', { problems })}\n`)
    }
    process.exitCode = problems === 0 ? 0 : 1
  } finally {
    await stopAll(started, () => undefined)
  }
}
