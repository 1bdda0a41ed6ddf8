import { meQuery } from '#features/ground/access/index.ts'
import type { Reaction } from '#platform/live/live.ts'

/** Nobody works here from now on: every open window goes back to the start, which knows where to go next. */
export const reactDeletion: Reaction = ({ name }, queries) => {
  if (name !== 'workspace.deletion_asked') return
  queries.removeQueries({ queryKey: meQuery.queryKey })
  window.location.assign('/')
}
