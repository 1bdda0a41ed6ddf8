import { Workspace, WorkspaceChange } from '@madoguchi/contract'
import type { Router } from '#platform/http/index.ts'
import { changeWorkspace } from './actions.ts'
import { findWorkspace } from './queries.ts'
import { viewWorkspace } from './views.ts'

export function routes(app: Router): void {
  app.get(
    '/workspace',
    { permission: 'workspace.read', answer: Workspace, summary: 'The workspace itself.' },
    async ({ ctx }) => viewWorkspace(await ctx.transaction(findWorkspace)),
  )

  app.patch(
    '/workspace',
    {
      permission: 'workspace.manage',
      body: WorkspaceChange,
      answer: Workspace,
      summary: 'Change its name, team name, language or time zone.',
    },
    async ({ ctx, body }) => viewWorkspace(await changeWorkspace(ctx, body)),
  )
}
