import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router'
import { isInboxState, readInboxSearch } from '#features/answer/conversations/index.ts'
import { isOwnPath, meQuery, setupQuery } from '#features/ground/access/index.ts'
import { enterWorkspace } from '#platform/api.ts'
import { chooseLanguage } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { Frame } from './shell/Frame.tsx'

// Wiring: every address of the desk and the screen behind it. Whatever is not the inbox is loaded when it is opened.

const root = createRootRouteWithContext<{ queries: QueryClient }>()({ component: Frame })

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ context: { queries } }) => {
    const me = await queries.fetchQuery(meQuery).catch((error: unknown) => {
      if (isProblem(error, 'not_signed_in')) return null
      throw error
    })
    const memberships = me?.memberships ?? []
    const workspace = (memberships.find(({ deletesAt }) => deletesAt === null) ?? memberships[0])?.workspace.slug
    if (workspace) throw redirect({ to: '/$workspace/inbox/$state', params: { workspace, state: 'todo' } })
    const { needed } = await queries.fetchQuery(setupQuery)
    throw redirect({ to: needed ? '/setup' : '/sign-in' })
  },
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: 'sign-in',
  validateSearch: ({ next, workspace, refused }): { next?: string; workspace?: string; refused?: string } => ({
    ...(isOwnPath(text(next) ?? '') ? { next: text(next) } : {}),
    ...(text(workspace) ? { workspace: text(workspace) } : {}),
    ...(text(refused) ? { refused: text(refused) } : {}),
  }),
  component: lazyRouteComponent(() => import('#features/ground/access/SignInPage.tsx'), 'SignInPage'),
})

const setup = createRoute({
  getParentRoute: () => root,
  path: 'setup',
  component: lazyRouteComponent(() => import('#features/ground/access/SetupPage.tsx'), 'SetupPage'),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: 'invitations/$token',
  component: lazyRouteComponent(() => import('#features/ground/access/InvitationPage.tsx'), 'InvitationPage'),
})

const desk = createRoute({
  getParentRoute: () => root,
  path: '$workspace',
  beforeLoad: async ({ context: { queries }, params, location }) => {
    const me = await queries.ensureQueryData(meQuery).catch((error: unknown) => {
      if (isProblem(error, 'not_signed_in')) throw redirect({ to: '/sign-in', search: { next: location.href } })
      throw error
    })
    if (!me.memberships.some(({ workspace }) => workspace.slug === params.workspace)) throw notFound()
    chooseLanguage(me.user.language)
    enterWorkspace(params.workspace)
  },
  component: lazyRouteComponent(() => import('./shell/Shell.tsx'), 'Shell'),
})

const toInbox = ({ params }: { params: { workspace: string } }) =>
  redirect({ to: '/$workspace/inbox/$state', params: { workspace: params.workspace, state: 'todo' } })

const deskHome = createRoute({
  getParentRoute: () => desk,
  path: '/',
  beforeLoad: ({ params }) => {
    throw toInbox({ params })
  },
})

const inboxHome = createRoute({
  getParentRoute: () => desk,
  path: 'inbox',
  beforeLoad: ({ params }) => {
    throw toInbox({ params })
  },
})

const inbox = createRoute({
  getParentRoute: () => desk,
  path: 'inbox/$state',
  validateSearch: readInboxSearch,
  beforeLoad: ({ params }) => {
    if (!isInboxState(params.state)) throw toInbox({ params })
  },
  component: lazyRouteComponent(() => import('#features/answer/conversations/InboxPage.tsx'), 'InboxPage'),
})

const inboxEmpty = createRoute({
  getParentRoute: () => inbox,
  path: '/',
  component: lazyRouteComponent(() => import('#features/answer/conversations/NothingOpen.tsx'), 'NothingOpen'),
})

const newMail = createRoute({
  getParentRoute: () => inbox,
  path: 'new',
  validateSearch: ({ to }): { to?: string } => (text(to) ? { to: text(to) } : {}),
  component: lazyRouteComponent(() => import('#features/answer/conversations/NewMailPage.tsx'), 'NewMailPage'),
})

const conversation = createRoute({
  getParentRoute: () => inbox,
  path: '$conversationId',
  component: lazyRouteComponent(
    () => import('#features/answer/conversations/ConversationPage.tsx'),
    'ConversationPage',
  ),
})

const customers = createRoute({
  getParentRoute: () => desk,
  path: 'customers',
  validateSearch: ({ q }): { q?: string } => (text(q) ? { q: text(q) } : {}),
  component: lazyRouteComponent(() => import('#features/customers/people/CustomersPage.tsx'), 'CustomersPage'),
})

const customer = createRoute({
  getParentRoute: () => desk,
  path: 'customers/$customerId',
  component: lazyRouteComponent(() => import('./shell/CustomerScreen.tsx'), 'CustomerScreen'),
})

const companies = createRoute({
  getParentRoute: () => desk,
  path: 'companies',
  validateSearch: ({ q }): { q?: string } => (text(q) ? { q: text(q) } : {}),
  component: lazyRouteComponent(() => import('#features/customers/companies/CompaniesPage.tsx'), 'CompaniesPage'),
})

const company = createRoute({
  getParentRoute: () => desk,
  path: 'companies/$companyId',
  component: lazyRouteComponent(() => import('./shell/CompanyScreen.tsx'), 'CompanyScreen'),
})

type LedgerSearch = { state?: string; id?: string; mailbox?: string }
const ledgerSearch = ({ state, id, mailbox }: Record<string, unknown>): LedgerSearch => ({
  ...(text(mailbox) ? { mailbox: text(mailbox) } : {}),
  ...(text(state) ? { state: text(state) } : {}),
  ...(text(id) ? { id: text(id) } : {}),
})

const ledgerIn = createRoute({
  getParentRoute: () => desk,
  path: 'ledger/in',
  validateSearch: ledgerSearch,
  component: lazyRouteComponent(() => import('#features/channels/ledger/InboundPage.tsx'), 'InboundPage'),
})

const ledgerOut = createRoute({
  getParentRoute: () => desk,
  path: 'ledger/out',
  validateSearch: ledgerSearch,
  component: lazyRouteComponent(() => import('#features/channels/ledger/OutboundPage.tsx'), 'OutboundPage'),
})

const failedJobs = createRoute({
  getParentRoute: () => desk,
  path: 'ledger/jobs',
  component: lazyRouteComponent(() => import('#features/channels/ledger/FailedJobsPage.tsx'), 'FailedJobsPage'),
})

const settings = createRoute({
  getParentRoute: () => desk,
  path: 'settings',
  component: lazyRouteComponent(() => import('./shell/SettingsFrame.tsx'), 'SettingsFrame'),
})

const settingsHome = createRoute({
  getParentRoute: () => settings,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$workspace/settings/profile', params: { workspace: params.workspace } })
  },
})

const profile = createRoute({
  getParentRoute: () => settings,
  path: 'profile',
  component: lazyRouteComponent(() => import('#features/ground/access/ProfilePage.tsx'), 'ProfilePage'),
})

const security = createRoute({
  getParentRoute: () => settings,
  path: 'security',
  validateSearch: ({ refused }): { refused?: string } => (text(refused) ? { refused: text(refused) } : {}),
  component: lazyRouteComponent(() => import('#features/ground/access/SecurityPage.tsx'), 'SecurityPage'),
})

const workspaceSettings = createRoute({
  getParentRoute: () => settings,
  path: 'workspace',
  component: lazyRouteComponent(() => import('#features/ground/workspaces/WorkspacePage.tsx'), 'WorkspacePage'),
})

const members = createRoute({
  getParentRoute: () => settings,
  path: 'members',
  component: lazyRouteComponent(() => import('#features/ground/members/MembersPage.tsx'), 'MembersPage'),
})

const brands = createRoute({
  getParentRoute: () => settings,
  path: 'brands',
  component: lazyRouteComponent(() => import('#features/channels/brands/BrandsPage.tsx'), 'BrandsPage'),
})

const brand = createRoute({
  getParentRoute: () => settings,
  path: 'brands/$brandId',
  component: lazyRouteComponent(() => import('#features/channels/brands/BrandPage.tsx'), 'BrandPage'),
})

const mailboxes = createRoute({
  getParentRoute: () => settings,
  path: 'mailboxes',
  component: lazyRouteComponent(() => import('#features/channels/email/MailboxesPage.tsx'), 'MailboxesPage'),
})

const mailbox = createRoute({
  getParentRoute: () => settings,
  path: 'mailboxes/$mailboxId',
  component: lazyRouteComponent(() => import('#features/channels/email/MailboxPage.tsx'), 'MailboxPage'),
})

const tags = createRoute({
  getParentRoute: () => settings,
  path: 'tags',
  component: lazyRouteComponent(() => import('#features/answer/conversations/TagsPage.tsx'), 'TagsPage'),
})

const tokens = createRoute({
  getParentRoute: () => settings,
  path: 'tokens',
  component: lazyRouteComponent(() => import('#features/ground/tokens/TokensPage.tsx'), 'TokensPage'),
})

const signInService = createRoute({
  getParentRoute: () => settings,
  path: 'sign-in',
  component: lazyRouteComponent(
    () => import('#features/ground/sign-in-service/SignInServicePage.tsx'),
    'SignInServicePage',
  ),
})

const webhooks = createRoute({
  getParentRoute: () => settings,
  path: 'webhooks',
  component: lazyRouteComponent(() => import('#features/ground/webhooks/WebhooksPage.tsx'), 'WebhooksPage'),
})

const webhook = createRoute({
  getParentRoute: () => settings,
  path: 'webhooks/$webhookId',
  component: lazyRouteComponent(() => import('#features/ground/webhooks/WebhookPage.tsx'), 'WebhookPage'),
})

const audit = createRoute({
  getParentRoute: () => settings,
  path: 'audit',
  component: lazyRouteComponent(() => import('#features/ground/audit/AuditPage.tsx'), 'AuditPage'),
})

export const routeTree = root.addChildren([
  home,
  signIn,
  setup,
  invitation,
  desk.addChildren([
    deskHome,
    inboxHome,
    inbox.addChildren([inboxEmpty, newMail, conversation]),
    customers,
    customer,
    companies,
    company,
    ledgerIn,
    ledgerOut,
    failedJobs,
    settings.addChildren([
      settingsHome,
      profile,
      security,
      workspaceSettings,
      members,
      brands,
      brand,
      mailboxes,
      mailbox,
      tags,
      signInService,
      tokens,
      webhooks,
      webhook,
      audit,
    ]),
  ]),
])
