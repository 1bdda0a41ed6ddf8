/** At most so many at once: what all wait for must not grow long. */
const most = 50

type Waiting<T, R> = { item: T; resolve: (result: R) => void; reject: (error: unknown) => void }

/**
 * Does things together that come while others of the same key are being done: where most of what one costs is its
 * commit, all who wait for it share the next. Nobody waits for others to come. When doing many fails each is done by
 * itself, so that one cannot spoil the others. `work` answers in the order of its items.
 */
export function doTogether<T, R>(work: (items: T[]) => Promise<R[]>): (key: string, item: T) => Promise<R> {
  const lines = new Map<string, Waiting<T, R>[]>()

  const settle = async (group: Waiting<T, R>[]): Promise<void> => {
    try {
      const results = await work(group.map(({ item }) => item))
      group.forEach(({ resolve }, place) => resolve(results[place] as R))
    } catch (error) {
      if (group.length === 1) group[0]?.reject(error)
      else for (const one of group) await settle([one])
    }
  }

  const goOn = async (key: string, line: Waiting<T, R>[]): Promise<void> => {
    while (line.length > 0) await settle(line.splice(0, most))
    lines.delete(key)
  }

  return (key, item) =>
    new Promise((resolve, reject) => {
      const line = lines.get(key)
      if (line) line.push({ item, resolve, reject })
      else {
        const first = [{ item, resolve, reject }]
        lines.set(key, first)
        void goOn(key, first)
      }
    })
}
