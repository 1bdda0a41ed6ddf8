import type { DBAdapter, DBTransactionAdapter, Where } from 'better-auth'
import { sessionKey } from './session-key.ts'

const isSession = (model: string): boolean => model === 'session'

/** The token that a question asks for, if it does. */
const tokenIn = (where: Where[] | undefined): string | null => {
  const value = where?.find(({ field }) => field === 'token')?.value
  return typeof value === 'string' ? value : null
}

const keyOf = (value: Where['value']): Where['value'] => {
  if (Array.isArray(value)) return value.map((one) => sessionKey(String(one)))
  return typeof value === 'string' ? sessionKey(value) : value
}

const concealed = (where: Where[]): Where[] =>
  where.map((condition) => (condition.field === 'token' ? { ...condition, value: keyOf(condition.value) } : condition))

/** What better-auth calls the token stands in the database as its hash only; who asked by a token sees it again. */
export function concealTokens<A extends DBTransactionAdapter>(adapter: A): A {
  const within = <Q extends { model: string; where: Where[] }>(query: Q): Q =>
    isSession(query.model) ? { ...query, where: concealed(query.where) } : query
  const shown = <T>(found: T, token: string | null): T =>
    found !== null && token !== null ? { ...found, token } : found
  const own: Partial<DBTransactionAdapter> = {
    async create(query) {
      if (!isSession(query.model) || !('token' in query.data)) return adapter.create(query)
      const token = String(query.data.token)
      return shown(await adapter.create({ ...query, data: { ...query.data, token: sessionKey(token) } }), token)
    },
    findOne: async (query) =>
      shown(await adapter.findOne(within(query)), isSession(query.model) ? tokenIn(query.where) : null),
    findMany: ({ where, ...query }) =>
      adapter.findMany(where === undefined ? query : { ...query, where: within({ model: query.model, where }).where }),
    update: async (query) =>
      shown(await adapter.update(within(query)), isSession(query.model) ? tokenIn(query.where) : null),
    updateMany: (query) => adapter.updateMany(within(query)),
    delete: (query) => adapter.delete(within(query)),
    deleteMany: (query) => adapter.deleteMany(within(query)),
    consumeOne: (query) => adapter.consumeOne(within(query)),
  }
  return { ...adapter, ...own }
}

/** The same within and without a transaction. */
export const concealAllTokens = (adapter: DBAdapter): DBAdapter => ({
  ...concealTokens(adapter),
  transaction: (work) => adapter.transaction((inner) => work(concealTokens(inner))),
})
