import { Workspace, WorkspaceDeletion } from '@madoguchi/contract'
import { findWorkspace, viewWorkspace } from '#features/ground/workspaces/index.ts'
import type { Router } from '#platform/http/index.ts'
import { askForDeletion, takeBackDeletion } from './actions.ts'

const permission = 'workspace.delete'

export function routes(app: Router): void {
  app.post(
    '/workspace/deletion',
    {
      permission,
      body: WorkspaceDeletion,
      answer: Workspace,
      perMinute: 10,
      summary: 'Delete the workspace with everything in it, after 14 days in which owners can take it back.',
    },
    async ({ ctx, body }) => {
      await askForDeletion(ctx, body)
      return viewWorkspace(await ctx.transaction(findWorkspace))
    },
  )

  app.delete(
    '/workspace/deletion',
    { permission, answer: Workspace, summary: 'Keep the workspace after all.' },
    async ({ ctx }) => {
      await takeBackDeletion(ctx)
      return viewWorkspace(await ctx.transaction(findWorkspace))
    },
  )
}
