-- The wall between workspaces, the log, and who may come in.
--
-- Tables of a workspace stand in "public": their primary key starts with workspace_id and row-level
-- security shows the app's role only the workspace that its transaction names. Tables of the
-- installation (who signs in) stand in "identity". The app's role owns nothing; the migrator replaces
-- :app_role by its name.

create schema identity;

create function current_workspace() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('app.workspace_id', true), '')::uuid $$;

-- Called once for each workspace table: the wall, and what the app's role may do behind it.
create procedure wall(table_name regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', table_name);
  execute format(
    'create policy wall on %s using (workspace_id = current_workspace()) with check (workspace_id = current_workspace())',
    table_name);
  execute format('grant select, insert, update, delete on %s to :app_role', table_name);
end $$;

-- Who signs in. The columns are those of better-auth, in our spelling.

create table identity.users (
  id uuid primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  language text not null default 'ja' check (language in ('ja', 'en')),
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table identity.sessions (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sessions_by_user on identity.sessions (user_id);

create table identity.accounts (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index accounts_by_user on identity.accounts (user_id);

create table identity.verifications (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verifications_by_identifier on identity.verifications (identifier);

create table identity.two_factors (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);
create index two_factors_by_user on identity.two_factors (user_id);
create index two_factors_by_secret on identity.two_factors (secret);

-- A code of an authenticator app is good for one sign-in; whoever looked over the shoulder comes too late.
create table identity.used_codes (
  user_id uuid not null references identity.users on delete cascade,
  code_hash bytea not null,
  used_at timestamptz not null,
  primary key (user_id, code_hash)
);

-- Tries that did not succeed, for each address and each network, within a window of time.
create table identity.tries (
  subject text primary key,
  count integer not null,
  until timestamptz not null
);
create index tries_by_end on identity.tries (until);

grant usage on schema identity to :app_role;
grant select, insert, update, delete on all tables in schema identity to :app_role;

-- Workspaces and the people in them.

create table workspaces (
  workspace_id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name text not null,
  team_name text not null default '',
  language text not null default 'ja' check (language in ('ja', 'en')),
  time_zone text not null default 'Asia/Tokyo',
  next_conversation_number integer not null default 1,
  created_at timestamptz not null default now()
);
call wall('workspaces');

create table members (
  workspace_id uuid not null references workspaces on delete cascade,
  id uuid not null,
  user_id uuid not null references identity.users,
  name text not null,
  role text not null check (role in ('owner', 'admin', 'lead', 'agent', 'draft_only', 'viewer')),
  active boolean not null default true,
  last_seen_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (workspace_id, id),
  unique (workspace_id, user_id)
);
create index members_by_user on members (user_id);
call wall('members');

create table invitations (
  workspace_id uuid not null references workspaces on delete cascade,
  id uuid not null,
  email text not null,
  role text not null check (role in ('owner', 'admin', 'lead', 'agent', 'draft_only', 'viewer')),
  token_hash bytea not null unique,
  invited_by uuid,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, invited_by) references members (workspace_id, id)
);
call wall('invitations');

create table api_tokens (
  workspace_id uuid not null references workspaces on delete cascade,
  id uuid not null,
  name text not null,
  token_hash bytea not null unique,
  scopes text[] not null,
  created_by uuid,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  expires_at timestamptz,
  revoked_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, created_by) references members (workspace_id, id)
);
call wall('api_tokens');

create table idempotency_keys (
  workspace_id uuid not null references workspaces on delete cascade,
  actor text not null,
  key text not null,
  request_hash bytea not null,
  status integer,
  body jsonb,
  created_at timestamptz not null default now(),
  primary key (workspace_id, actor, key)
);
create index idempotency_keys_by_age on idempotency_keys (created_at);
call wall('idempotency_keys');

-- The log. A transaction takes its positions as its last statement, under the lock of the workspace's
-- head, which it holds until it has committed: the order of positions is the order of commits, without gaps.

create table log_heads (
  workspace_id uuid primary key references workspaces on delete cascade,
  position bigint not null default 0
) with (fillfactor = 50);
call wall('log_heads');

create table events (
  workspace_id uuid not null references workspaces on delete cascade,
  position bigint not null,
  name text not null,
  actor_kind text not null check (actor_kind in ('member', 'token', 'system', 'customer')),
  actor_id uuid,
  request_id text,
  data jsonb not null,
  at timestamptz not null,
  primary key (workspace_id, position)
);
create index events_by_name on events (workspace_id, name, position);
call wall('events');
revoke update, delete on events from :app_role;

create table log_cursors (
  workspace_id uuid not null references workspaces on delete cascade,
  reader text not null,
  position bigint not null default 0,
  primary key (workspace_id, reader)
);
call wall('log_cursors');

create table files (
  workspace_id uuid not null references workspaces on delete cascade,
  id uuid not null,
  storage_key text not null,
  name text not null,
  media_type text not null,
  bytes bigint not null,
  sha256 bytea not null,
  uploaded_by uuid,
  created_at timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, uploaded_by) references members (workspace_id, id)
);
call wall('files');

-- Doors: the only questions that reach across the wall. Each answers with the least that its caller
-- needs to find the right workspace; everything after it happens behind the wall.

create function memberships_of(asked_user_id uuid)
returns table (workspace_id uuid, slug text, workspace_name text, member_id uuid, role text, last_seen_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select w.workspace_id, w.slug, w.name, m.id, m.role, m.last_seen_at
  from public.members m join public.workspaces w using (workspace_id)
  where m.user_id = asked_user_id and m.active
  order by w.created_at, w.workspace_id
$$;

-- Asked with every request of a browser: the session, its person, and where that person may go now.
create function session_of_token(asked_token text, asked_at timestamptz)
returns table (session_id uuid, user_id uuid, language text, last_seen_at timestamptz, memberships jsonb)
language sql stable security definer set search_path = '' as $$
  select s.id, u.id, u.language, s.updated_at,
    coalesce((select jsonb_agg(to_jsonb(m)) from public.memberships_of(u.id) m), '[]')
  from identity.sessions s join identity.users u on u.id = s.user_id
  where s.token = asked_token and s.expires_at > asked_at
$$;

-- Asked with every request of a program: the token, and what its maker may still do.
create function token_of_hash(asked_hash bytea)
returns table (workspace_id uuid, token_id uuid, scopes text[], revoked_at timestamptz, expires_at timestamptz,
  last_used_at timestamptz, creator_role text, creator_active boolean)
language sql stable security definer set search_path = '' as $$
  select t.workspace_id, t.id, t.scopes, t.revoked_at, t.expires_at, t.last_used_at, m.role, m.active
  from public.api_tokens t left join public.members m on m.workspace_id = t.workspace_id and m.id = t.created_by
  where t.token_hash = asked_hash
$$;

create function workspace_of_invitation(asked_hash bytea)
returns table (workspace_id uuid, invitation_id uuid)
language sql stable security definer set search_path = '' as $$
  select i.workspace_id, i.id from public.invitations i where i.token_hash = asked_hash
$$;

create function installation_is_empty() returns boolean
language sql stable security definer set search_path = '' as
$$ select not exists (select from public.workspaces) $$;

create function workspace_ids() returns table (workspace_id uuid, slug text, log_position bigint)
language sql stable security definer set search_path = '' as $$
  select w.workspace_id, w.slug, h.position
  from public.workspaces w join public.log_heads h using (workspace_id)
  order by w.created_at
$$;

-- A job is written in the transaction that causes it. The queue belongs to the owner, so the app's role
-- may put jobs in and nothing else.
create function enqueue_jobs(jobs jsonb) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform graphile_worker.add_job(
    identifier => j.task, payload => j.payload, queue_name => j.queue, run_at => j.run_at,
    max_attempts => j.max_attempts, job_key => j.job_key, job_key_mode => j.job_key_mode, priority => j.priority)
  from jsonb_to_recordset(jobs) as j (
    task text, payload json, queue text, run_at timestamptz, max_attempts integer, job_key text,
    job_key_mode text, priority integer);
end $$;
