import type * as contract from '@madoguchi/contract'
import type { z } from 'zod'

type Json<Value> = { content: { 'application/json': Value } }
type Says = { query?: object; path?: object; body?: unknown }
type Operation<Answer, Input extends Says = object> = {
  parameters: (Input extends { query: infer Query } ? { query?: Query } : { query?: never }) &
    (Input extends { path: infer Path } ? { path: Path } : { path?: never }) & { header?: never; cookie?: never }
  responses: { 200: { headers: Record<string, unknown> } & Json<Answer> }
} & (Input extends { body: infer Body } ? { requestBody: Json<Body> } : { requestBody?: never })

type Page<Item> = { items: Item[]; next: string | null }
type Cursor = { cursor?: string; limit?: number }
type Id = { path: { id: string } }
type Ok = z.output<typeof contract.Done>
type Body<Shape extends z.ZodType> = { body: z.input<Shape> }

/** The API's routes as the desk calls them, in the form that openapi-fetch reads. */
export type paths = {
  '/api/v1/sign-in': { post: Operation<z.output<typeof contract.SignInAnswer>, Body<typeof contract.SignIn>> }
  '/api/v1/sign-in/totp': { post: Operation<z.output<typeof contract.SignInAnswer>, Body<typeof contract.SignInCode>> }
  '/api/v1/sign-out': { post: Operation<Ok> }
  '/api/v1/setup': {
    get: Operation<z.output<typeof contract.SetupState>>
    post: Operation<Ok, Body<typeof contract.Setup>>
  }
  '/api/v1/me': { get: Operation<contract.Me>; patch: Operation<contract.Me, Body<typeof contract.MeChange>> }
  '/api/v1/me/password': { post: Operation<Ok, Body<typeof contract.PasswordChange>> }
  '/api/v1/me/totp': {
    post: Operation<z.output<typeof contract.TotpSetup>, Body<typeof contract.PasswordProof>>
    delete: Operation<Ok, Body<typeof contract.PasswordProof>>
  }
  '/api/v1/me/totp/confirm': { post: Operation<Ok, Body<typeof contract.TotpCode>> }
  '/api/v1/me/sessions': { get: Operation<Page<contract.Session>> }
  '/api/v1/me/sessions/{id}': { delete: Operation<Ok, Id> }
  '/api/v1/invitations/{token}': {
    get: Operation<z.output<typeof contract.InvitationView>, { path: { token: string } }>
  }
  '/api/v1/invitations/{token}/accept': {
    post: Operation<Ok, { path: { token: string } } & Body<typeof contract.AcceptInvitation>>
  }

  '/api/v1/workspace': {
    get: Operation<contract.Workspace>
    patch: Operation<contract.Workspace, Body<typeof contract.WorkspaceChange>>
  }
  '/api/v1/members': { get: Operation<Page<contract.Member>, { query: Cursor }> }
  '/api/v1/members/{id}': { patch: Operation<contract.Member, Id & Body<typeof contract.MemberChange>> }
  '/api/v1/invitations': {
    get: Operation<Page<contract.Invitation>, { query: Cursor }>
    post: Operation<z.output<typeof contract.InvitationMade>, Body<typeof contract.InvitationDraft>>
  }
  '/api/v1/invitations/{id}': { delete: Operation<Ok, Id> }
  '/api/v1/tokens': {
    get: Operation<Page<contract.ApiToken>, { query: Cursor }>
    post: Operation<z.output<typeof contract.ApiTokenMade>, Body<typeof contract.ApiTokenDraft>>
  }
  '/api/v1/tokens/{id}': { delete: Operation<Ok, Id> }
  '/api/v1/audit': { get: Operation<Page<contract.AuditEntry>, { query: Cursor }> }

  '/api/v1/mailboxes': {
    get: Operation<Page<contract.Mailbox>, { query: Cursor }>
    post: Operation<contract.Mailbox, Body<typeof contract.MailboxDraft>>
  }
  '/api/v1/mailboxes/{id}': {
    patch: Operation<contract.Mailbox, Id & Body<typeof contract.MailboxChange>>
    delete: Operation<Ok, Id>
  }
  '/api/v1/tags': {
    get: Operation<Page<contract.Tag>, { query: Cursor }>
    post: Operation<contract.Tag, Body<typeof contract.TagDraft>>
  }
  '/api/v1/tags/{id}': {
    patch: Operation<contract.Tag, Id & Body<typeof contract.TagChange>>
    delete: Operation<Ok, Id>
  }

  '/api/v1/conversations': {
    get: Operation<Page<contract.Conversation>, { query: Partial<z.input<typeof contract.ConversationQuery>> }>
    post: Operation<contract.Conversation, Body<typeof contract.NewMail>>
  }
  '/api/v1/conversations/counts': { get: Operation<z.output<typeof contract.ConversationCounts>> }
  '/api/v1/conversations/{id}': { get: Operation<contract.Conversation, Id> }
  '/api/v1/conversations/{id}/messages': { get: Operation<Page<contract.Message>, Id & { query: Cursor }> }
  '/api/v1/conversations/{id}/replies': { post: Operation<contract.Message, Id & Body<typeof contract.ReplyDraft>> }
  '/api/v1/conversations/{id}/notes': { post: Operation<contract.Message, Id & Body<typeof contract.NoteDraft>> }
  '/api/v1/conversations/{id}/assign': { post: Operation<contract.Conversation, Id & Body<typeof contract.Assign>> }
  '/api/v1/conversations/{id}/tags': { post: Operation<contract.Conversation, Id & Body<typeof contract.SetTags>> }
  '/api/v1/conversations/{id}/snooze': { post: Operation<contract.Conversation, Id & Body<typeof contract.Snooze>> }
  '/api/v1/conversations/{id}/done': { post: Operation<contract.Conversation, Id> }
  '/api/v1/conversations/{id}/reopen': { post: Operation<contract.Conversation, Id> }
  '/api/v1/conversations/{id}/messages/{messageId}/undo': {
    post: Operation<z.output<typeof contract.UndoneReply>, { path: { id: string; messageId: string } }>
  }

  '/api/v1/customers': {
    get: Operation<
      Page<z.output<typeof contract.CustomerLine>>,
      { query: Partial<z.input<typeof contract.CustomerQuery>> }
    >
  }
  '/api/v1/customers/{id}': {
    get: Operation<contract.Customer, Id>
    patch: Operation<contract.Customer, Id & Body<typeof contract.CustomerChange>>
  }

  '/api/v1/ledger/in': {
    get: Operation<Page<contract.Inbound>, { query: Partial<z.input<typeof contract.InboundQuery>> }>
  }
  '/api/v1/ledger/in/{id}': { get: Operation<contract.Inbound, Id> }
  '/api/v1/ledger/in/{id}/raw': { get: Operation<z.output<typeof contract.RawSource>, Id> }
  '/api/v1/ledger/in/{id}/retry': { post: Operation<contract.Inbound, Id> }
  '/api/v1/ledger/out': {
    get: Operation<Page<contract.Outbound>, { query: Partial<z.input<typeof contract.OutboundQuery>> }>
  }
  '/api/v1/ledger/out/{id}': { get: Operation<contract.Outbound, Id> }
  '/api/v1/ledger/out/{id}/raw': { get: Operation<z.output<typeof contract.RawSource>, Id> }
  '/api/v1/ledger/out/{id}/retry': { post: Operation<contract.Outbound, Id> }
  '/api/v1/ledger/out/{id}/mark-sent': { post: Operation<contract.Outbound, Id> }
  '/api/v1/ledger/out/{id}/cancel': { post: Operation<contract.Outbound, Id> }
  '/api/v1/jobs/failed': { get: Operation<Page<contract.FailedJob>, { query: Cursor }> }
  '/api/v1/jobs/{id}/retry': { post: Operation<Ok, Id> }
  '/api/v1/jobs/{id}': { delete: Operation<Ok, Id> }
}
