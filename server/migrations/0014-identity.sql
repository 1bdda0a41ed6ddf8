-- Who signs in, and how: invitations that prove an address, passkeys, a company's own sign-in service.

-- Two links lead to an invitation. Whoever invites gets one to hand over; the other is only ever mailed, so that who
-- opens it has shown that the address is theirs.
alter table invitations
  add column mail_token_hash bytea unique,
  add column mails integer not null default 0,
  add column mailed_at timestamptz;

drop function workspace_of_invitation(bytea);
create function workspace_of_invitation(asked_hash bytea)
returns table (workspace_id uuid, invitation_id uuid, by_mail boolean)
language sql stable security definer set search_path = '' as $$
  select i.workspace_id, i.id, coalesce(i.mail_token_hash = asked_hash, false)
  from public.invitations i
  join public.workspaces w on w.workspace_id = i.workspace_id and w.deletes_at is null
  where i.token_hash = asked_hash or i.mail_token_hash = asked_hash
$$;

-- Mail whose text opens something for its reader: its source is shown to nobody else.
alter table contacts_out add column confidential boolean not null default false;

-- A key on somebody's device. Whoever has it, and has unlocked the device, is that person.
create table identity.passkeys (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index passkeys_by_user on identity.passkeys (user_id);
grant select, insert, update, delete on identity.passkeys to :app_role;

-- What a workspace's sign-in service vouches for counts in that workspace only: a session that began there reaches
-- no other, and a person who came by it has no address that could be typed at the sign-in page.
alter table identity.sessions add column workspace_id uuid references workspaces on delete cascade;
create index sessions_by_workspace on identity.sessions (workspace_id) where workspace_id is not null;
alter table identity.users add column address text;

-- A session is known by the hash of its token. Open ones go on.
update identity.sessions set token = encode(sha256(convert_to(token, 'UTF8')), 'hex');

drop function session_of_token(text, timestamptz);
create function session_of_token(asked_token text, asked_at timestamptz)
returns table (session_id uuid, user_id uuid, language text, last_seen_at timestamptz, bound_to uuid, memberships jsonb)
language sql stable security definer set search_path = '' as $$
  select s.id, u.id, u.language, s.updated_at, s.workspace_id,
    coalesce((
      select jsonb_agg(to_jsonb(m)) from public.memberships_of(u.id) m
      where s.workspace_id is null or m.workspace_id = s.workspace_id
    ), '[]')
  from identity.sessions s join identity.users u on u.id = s.user_id
  where s.token = asked_token and s.expires_at > asked_at
$$;

-- The OpenID Connect service with which the people of a workspace sign in.
create table sign_in_services (
  workspace_id uuid primary key references workspaces on delete cascade,
  name text not null,
  issuer text not null,
  client_id text not null,
  client_secret_sealed text not null,
  -- Who comes from one of these domains may join without an invitation, in this role. Null: nobody.
  join_domains text[] not null default '{}',
  join_role text check (join_role in ('lead', 'agent', 'draft_only', 'viewer')),
  created_at timestamptz not null
);
call wall('sign_in_services');

-- Whom the service means: its name for a person, and the member here.
create table sign_in_links (
  workspace_id uuid not null references workspaces on delete cascade,
  issuer text not null,
  subject text not null,
  member_id uuid not null,
  created_at timestamptz not null,
  primary key (workspace_id, issuer, subject),
  unique (workspace_id, member_id, issuer),
  foreign key (workspace_id, member_id) references members (workspace_id, id) on delete cascade
);
call wall('sign_in_links');

-- Asked before anybody has signed in: the service of a workspace, or that of the only one there is.
create function sign_in_service_of(asked_slug text)
returns table (workspace_id uuid, slug text, name text)
language sql stable security definer set search_path = '' as $$
  select s.workspace_id, w.slug, s.name
  from public.sign_in_services s join public.workspaces w using (workspace_id)
  where w.deletes_at is null
    and (w.slug = asked_slug or (asked_slug is null and (select count(*) from public.workspaces) = 1))
$$;
