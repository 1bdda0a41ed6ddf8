const quietMs = 2_000
const everyMs = 1_000

export type Progress = { at(text: () => string): void; end(): void }

/** Says on standard error how far long work has come; short work says nothing. On a terminal it is one line. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let next = Date.now() + quietMs
  let shown = false
  return {
    at(text) {
      const now = Date.now()
      if (now < next) return
      // A log that keeps every line is told ten times less often.
      next = now + (stream.isTTY ? everyMs : 10 * everyMs)
      stream.write(stream.isTTY ? `\r\u001b[K${text()}` : `${text()}\n`)
      shown = true
    },
    end() {
      if (shown && stream.isTTY) stream.write('\r\u001b[K')
      shown = false
    },
  }
}
