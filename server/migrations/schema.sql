-- Written by "npm run generate" from the migrations, to be read and compared. Not to be edited or run.

create extension btree_gin;

CREATE OR REPLACE FUNCTION public.current_workspace()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('app.workspace_id', true), '')::uuid $function$;
CREATE OR REPLACE FUNCTION public.enqueue_jobs(jobs jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  workspace text := jobs->0->'payload'->>'workspaceId';
  -- More than a thousand make no difference.
  due bigint := (select count(*) from (
    select from graphile_worker._private_jobs j
    where j.payload->>'workspaceId' = workspace and j.run_at <= now() and j.is_available limit 1000) as first);
begin
  perform graphile_worker.add_job(
    identifier => j.task, payload => j.payload, queue_name => j.queue, run_at => j.run_at,
    max_attempts => j.max_attempts, job_key => j.job_key, job_key_mode => j.job_key_mode,
    priority => coalesce(j.priority,
      case when due + j.place <= 20 then 0 when due + j.place <= 200 then 10 when due + j.place <= 1000 then 20 else 30 end))
  from (
    select r.*, row_number() over () as place from jsonb_to_recordset(jobs) as r (
      task text, payload json, queue text, run_at timestamptz, max_attempts integer, job_key text,
      job_key_mode text, priority integer)) j;
end $function$;
CREATE OR REPLACE FUNCTION public.first_brand()
 RETURNS uuid
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$
  select b.id from public.brands b where b.workspace_id = public.current_workspace()
  order by b.created_at, b.id limit 1
$function$;
CREATE OR REPLACE FUNCTION public.found_brand()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  insert into public.brands (workspace_id, id, name, sender_name, created_at)
  values (new.workspace_id, new.workspace_id, new.name, new.name, new.created_at);
  return null;
end $function$;
CREATE OR REPLACE FUNCTION public.found_conversations(periods tsquery[], reaches double precision[], words tsquery, needles text[], before_at timestamp with time zone, before_id uuid, most integer)
 RETURNS TABLE(conversation_id uuid, at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  place integer := 1;
  period pg_catalog.tsquery;
  enough double precision;
  ids uuid[];
  times timestamptz[];
  hidden uuid[] := public.hidden_mailboxes();
  sees_all boolean := cardinality(hidden) = 0;
begin
  loop
    period := periods[place];
    select array_agg(f.id order by f.at desc, f.id desc), array_agg(f.at order by f.at desc, f.id desc)
    into ids, times
    from (
      select s.conversation_id as id, max(s.at) as at
      from public.search_entries s
      where s.workspace_id = public.current_workspace()
        and s.grams operator(pg_catalog.@@) period
        and s.grams operator(pg_catalog.@@) coalesce(words, period)
        and s.body like all (needles)
        and (before_at is null or s.at <= before_at)
        and (sees_all or exists (
          select from public.conversations c
          where c.workspace_id = s.workspace_id and c.id = s.conversation_id and c.mailbox_id <> all (hidden)))
      group by s.conversation_id
      having (before_at is null or (max(s.at), s.conversation_id) < (before_at, before_id))
        -- It was on an earlier page when something newer in it answers too.
        and not exists (
          select from public.search_entries newer
          where before_at is not null and newer.workspace_id = public.current_workspace()
            and newer.conversation_id = s.conversation_id
            and newer.at > before_at and newer.body like all (needles))
      order by max(s.at) desc, s.conversation_id desc
      limit most
    ) f;
    exit when cardinality(ids) >= most or reaches[place] is null;
    enough := reaches[place] * least(8, 1.5 * most / coalesce(cardinality(ids), 1));
    loop
      place := place + 1;
      exit when reaches[place] is null or reaches[place] >= enough;
    end loop;
  end loop;
  return query select u.id, u.at from unnest(ids, times) as u(id, at);
end $function$;
CREATE OR REPLACE FUNCTION public.hidden_mailboxes()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(nullif(current_setting('app.hidden_mailboxes', true), ''), '{}')::uuid[] $function$;
CREATE OR REPLACE FUNCTION public.installation_is_empty()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select not exists (select from public.workspaces) $function$;
CREATE OR REPLACE FUNCTION public.mailbox_of_address(asked_address text)
 RETURNS TABLE(workspace_id uuid, mailbox_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select m.workspace_id, m.id from public.mailboxes m where m.address = asked_address and m.active
$function$;
CREATE OR REPLACE FUNCTION public.mailboxes_hidden_from(asked_workspace_id uuid, asked_member_id uuid)
 RETURNS TABLE(mailbox_id uuid)
 LANGUAGE sql
 STABLE
AS $function$
  select b.id from public.mailboxes b
  where b.workspace_id = asked_workspace_id and b.restricted and not exists (
    select from public.mailbox_members x
    where x.workspace_id = b.workspace_id and x.mailbox_id = b.id and x.member_id = asked_member_id)
$function$;
CREATE OR REPLACE FUNCTION public.memberships_of(asked_user_id uuid)
 RETURNS TABLE(workspace_id uuid, slug text, workspace_name text, member_id uuid, role text, last_seen_at timestamp with time zone, deletes_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select w.workspace_id, w.slug, w.name, m.id, m.role, m.last_seen_at, w.deletes_at
  from public.members m join public.workspaces w using (workspace_id)
  where m.user_id = asked_user_id and m.active and (w.deletes_at is null or m.role = 'owner')
  order by w.created_at, w.workspace_id
$function$;
CREATE OR REPLACE FUNCTION public.session_of_token(asked_token text, asked_at timestamp with time zone)
 RETURNS TABLE(session_id uuid, user_id uuid, language text, last_seen_at timestamp with time zone, bound_to uuid, memberships jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select s.id, u.id, u.language, s.updated_at, s.workspace_id,
    coalesce((
      select jsonb_agg(to_jsonb(m) || jsonb_build_object('hidden_mailboxes',
        array(select h.mailbox_id from public.mailboxes_hidden_from(m.workspace_id, m.member_id) h)))
      from public.memberships_of(u.id) m
      where s.workspace_id is null or m.workspace_id = s.workspace_id
    ), '[]')
  from identity.sessions s join identity.users u on u.id = s.user_id
  where s.token = asked_token and s.expires_at > asked_at
$function$;
CREATE OR REPLACE PROCEDURE public.sight(IN table_name regclass, IN mailbox_column name)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format(
    'create policy sight on %s as restrictive
     using (nullif(coalesce(%I = any ((select hidden_mailboxes())::uuid[]), false), true) is not null)',
    table_name, mailbox_column);
end $procedure$;
CREATE OR REPLACE FUNCTION public.sign_in_service_of(asked_slug text)
 RETURNS TABLE(workspace_id uuid, slug text, name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select s.workspace_id, w.slug, s.name
  from public.sign_in_services s join public.workspaces w using (workspace_id)
  where w.deletes_at is null
    and (w.slug = asked_slug or (asked_slug is null and (select count(*) from public.workspaces) = 1))
$function$;
CREATE OR REPLACE FUNCTION public.token_and_sight(asked_hash bytea)
 RETURNS TABLE(workspace_id uuid, token_id uuid, scopes text[], revoked_at timestamp with time zone, expires_at timestamp with time zone, last_used_at timestamp with time zone, creator_role text, creator_active boolean, hidden_mailboxes uuid[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select t.workspace_id, t.id, t.scopes, t.revoked_at, t.expires_at, t.last_used_at, m.role, m.active,
    array(select h.mailbox_id from public.mailboxes_hidden_from(t.workspace_id, t.created_by) h)
  from public.api_tokens t
  join public.workspaces w on w.workspace_id = t.workspace_id and w.deletes_at is null
  left join public.members m on m.workspace_id = t.workspace_id and m.id = t.created_by
  where t.token_hash = asked_hash
$function$;
CREATE OR REPLACE FUNCTION public.token_of_hash(asked_hash bytea)
 RETURNS TABLE(workspace_id uuid, token_id uuid, scopes text[], revoked_at timestamp with time zone, expires_at timestamp with time zone, last_used_at timestamp with time zone, creator_role text, creator_active boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select t.workspace_id, t.id, t.scopes, t.revoked_at, t.expires_at, t.last_used_at, m.role, m.active
  from public.api_tokens t
  join public.workspaces w on w.workspace_id = t.workspace_id and w.deletes_at is null
  left join public.members m on m.workspace_id = t.workspace_id and m.id = t.created_by
  where t.token_hash = asked_hash
$function$;
CREATE OR REPLACE PROCEDURE public.wall(IN table_name regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', table_name);
  execute format(
    'create policy wall on %s using (workspace_id = current_workspace()) with check (workspace_id = current_workspace())',
    table_name);
  execute format('grant select, insert, update, delete on %s to "madoguchi_app"', table_name);
end $procedure$;
CREATE OR REPLACE FUNCTION public.workspace_ids()
 RETURNS TABLE(workspace_id uuid, slug text, log_position bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select w.workspace_id, w.slug, h.position
  from public.workspaces w join public.log_heads h using (workspace_id)
  order by w.created_at
$function$;
CREATE OR REPLACE FUNCTION public.workspace_of_invitation(asked_hash bytea)
 RETURNS TABLE(workspace_id uuid, invitation_id uuid, by_mail boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select i.workspace_id, i.id, coalesce(i.mail_token_hash = asked_hash, false)
  from public.invitations i
  join public.workspaces w on w.workspace_id = i.workspace_id and w.deletes_at is null
  where i.token_hash = asked_hash or i.mail_token_hash = asked_hash
$function$;
CREATE OR REPLACE FUNCTION public.write_down(workspace uuid, jobs jsonb, announcements jsonb, actor_kind text, actor_id uuid, request_id text, at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  many bigint := jsonb_array_length(announcements);
  head bigint;
begin
  if jsonb_array_length(jobs) > 0 then
    perform public.enqueue_jobs(jobs);
  end if;
  if many > 0 then
    update public.log_heads set position = position + many where workspace_id = workspace returning position into head;
    insert into public.events (workspace_id, position, name, actor_kind, actor_id, request_id, data, at)
    select workspace, head - many + e.place, e.event->>'name',
      write_down.actor_kind, write_down.actor_id, write_down.request_id, e.event->'data', write_down.at
    from jsonb_array_elements(announcements) with ordinality as e(event, place);
  end if;
end $function$;

create table api_tokens (
  workspace_id uuid not null,
  id uuid not null,
  name text not null,
  token_hash bytea not null,
  scopes text[] not null,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  last_used_at timestamp with time zone,
  expires_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint api_tokens_pkey PRIMARY KEY (workspace_id, id),
  constraint api_tokens_token_hash_key UNIQUE (token_hash),
  constraint api_tokens_workspace_id_created_by_fkey FOREIGN KEY (workspace_id, created_by) REFERENCES members(workspace_id, id),
  constraint api_tokens_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE
);
alter table api_tokens enable row level security;
create table brands (
  workspace_id uuid not null,
  id uuid not null,
  name text not null,
  mark text,
  color text not null default 'ink'::text,
  sender_name text not null,
  signature_ja text not null default ''::text,
  signature_en text not null default ''::text,
  template_ja text not null default '{body}'::text,
  template_en text not null default '{body}'::text,
  acknowledges boolean not null default false,
  acknowledgement_ja text not null default ''::text,
  acknowledgement_en text not null default ''::text,
  created_at timestamp with time zone not null default now(),
  constraint brands_pkey PRIMARY KEY (workspace_id, id),
  constraint brands_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE
);
alter table brands enable row level security;
create table companies (
  workspace_id uuid not null,
  id uuid not null,
  name text not null,
  note text not null default ''::text,
  created_at timestamp with time zone not null,
  constraint companies_pkey PRIMARY KEY (workspace_id, id),
  constraint companies_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE
);
alter table companies enable row level security;
create table company_domains (
  workspace_id uuid not null,
  domain text not null,
  company_id uuid not null,
  constraint company_domains_pkey PRIMARY KEY (workspace_id, domain),
  constraint company_domains_workspace_id_company_id_fkey FOREIGN KEY (workspace_id, company_id) REFERENCES companies(workspace_id, id) ON DELETE CASCADE
);
alter table company_domains enable row level security;
create table company_people (
  workspace_id uuid not null,
  customer_id uuid not null,
  company_id uuid,
  domain text,
  member_id uuid,
  at timestamp with time zone not null,
  constraint company_people_pkey PRIMARY KEY (workspace_id, customer_id),
  constraint company_people_workspace_id_company_id_fkey FOREIGN KEY (workspace_id, company_id) REFERENCES companies(workspace_id, id) ON DELETE CASCADE,
  constraint company_people_workspace_id_customer_id_fkey FOREIGN KEY (workspace_id, customer_id) REFERENCES customers(workspace_id, id) ON DELETE CASCADE,
  constraint company_people_workspace_id_member_id_fkey FOREIGN KEY (workspace_id, member_id) REFERENCES members(workspace_id, id)
);
alter table company_people enable row level security;
create table contacts_in (
  workspace_id uuid not null,
  id uuid not null,
  channel text not null,
  account_id uuid not null,
  provider_identity text not null,
  state text not null default 'received'::text,
  attempts integer not null default 0,
  reason text,
  envelope jsonb not null,
  storage_key text,
  bytes bigint not null,
  sender text,
  subject text,
  conversation_id uuid,
  message_id uuid,
  received_at timestamp with time zone not null default now(),
  applied_at timestamp with time zone,
  verification jsonb,
  fingerprint text,
  content_hash bytea,
  same_as uuid,
  constraint contacts_in_pkey PRIMARY KEY (workspace_id, id),
  constraint contacts_in_channel_check CHECK ((channel = 'email'::text)),
  constraint contacts_in_state_check CHECK ((state = ANY (ARRAY['received'::text, 'applied'::text, 'failed'::text, 'not_taken'::text]))),
  constraint contacts_in_stored CHECK (((storage_key IS NOT NULL) OR (state = 'not_taken'::text))),
  constraint contacts_in_workspace_id_channel_account_id_provider_identi_key UNIQUE (workspace_id, channel, account_id, provider_identity),
  constraint contacts_in_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE
);
alter table contacts_in enable row level security;
create table contacts_out (
  workspace_id uuid not null,
  id uuid not null,
  channel text not null,
  account_id uuid,
  provider_identity text not null,
  state text not null,
  attempts integer not null default 0,
  reason text,
  payload jsonb not null,
  recipients text[] not null,
  subject text,
  conversation_id uuid,
  message_id uuid,
  storage_key text,
  due_at timestamp with time zone not null,
  lease_until timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  sent_at timestamp with time zone,
  confidential boolean not null default false,
  constraint contacts_out_pkey PRIMARY KEY (workspace_id, id),
  constraint contacts_out_channel_check CHECK ((channel = 'email'::text)),
  constraint contacts_out_state_check CHECK ((state = ANY (ARRAY['held'::text, 'queued'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'unknown'::text, 'cancelled'::text]))),
  constraint contacts_out_workspace_id_channel_provider_identity_key UNIQUE (workspace_id, channel, provider_identity),
  constraint contacts_out_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE
);
alter table contacts_out enable row level security;
create table conversation_moves (
  workspace_id uuid not null,
  id uuid not null,
  kind text not null,
  from_id uuid not null,
  to_id uuid not null,
  member_id uuid,
  line_id uuid not null,
  before jsonb not null,
  created_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  constraint conversation_moves_pkey PRIMARY KEY (workspace_id, id),
  constraint conversation_moves_kind_check CHECK ((kind = ANY (ARRAY['merge'::text, 'split'::text, 'return'::text]))),
  constraint conversation_moves_workspace_id_from_id_fkey FOREIGN KEY (workspace_id, from_id) REFERENCES conversations(workspace_id, id) ON DELETE CASCADE,
  constraint conversation_moves_workspace_id_member_id_fkey FOREIGN KEY (workspace_id, member_id) REFERENCES members(workspace_id, id),
  constraint conversation_moves_workspace_id_to_id_fkey FOREIGN KEY (workspace_id, to_id) REFERENCES conversations(workspace_id, id) ON DELETE CASCADE
);
alter table conversation_moves enable row level security;
create table conversation_tags (
  workspace_id uuid not null,
  conversation_id uuid not null,
  tag_id uuid not null,
  constraint conversation_tags_pkey PRIMARY KEY (workspace_id, conversation_id, tag_id),
  constraint conversation_tags_workspace_id_conversation_id_fkey FOREIGN KEY (workspace_id, conversation_id) REFERENCES conversations(workspace_id, id) ON DELETE CASCADE,
  constraint conversation_tags_workspace_id_tag_id_fkey FOREIGN KEY (workspace_id, tag_id) REFERENCES tags(workspace_id, id) ON DELETE CASCADE
);
alter table conversation_tags enable row level security;
create table conversations (
  workspace_id uuid not null,
  id uuid not null,
  number integer not null,
  subject text not null,
  state text not null default 'todo'::text,
  snoozed_until timestamp with time zone,
  channel text not null,
  mailbox_id uuid not null,
  customer_id uuid not null,
  assignee_id uuid,
  language text,
  preview text not null default ''::text,
  reply_token text not null,
  message_count integer not null default 0,
  waiting_since timestamp with time zone,
  last_activity_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  merged_into uuid,
  split_from uuid,
  constraint conversations_pkey PRIMARY KEY (workspace_id, id),
  constraint conversations_channel_check CHECK ((channel = 'email'::text)),
  constraint conversations_check CHECK (((state = 'snoozed'::text) = (snoozed_until IS NOT NULL))),
  constraint conversations_language_check CHECK ((language = ANY (ARRAY['ja'::text, 'en'::text]))),
  constraint conversations_state_check CHECK ((state = ANY (ARRAY['todo'::text, 'snoozed'::text, 'done'::text]))),
  constraint conversations_workspace_id_assignee_id_fkey FOREIGN KEY (workspace_id, assignee_id) REFERENCES members(workspace_id, id),
  constraint conversations_workspace_id_customer_id_fkey FOREIGN KEY (workspace_id, customer_id) REFERENCES customers(workspace_id, id),
  constraint conversations_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE,
  constraint conversations_workspace_id_mailbox_id_fkey FOREIGN KEY (workspace_id, mailbox_id) REFERENCES mailboxes(workspace_id, id),
  constraint conversations_workspace_id_number_key UNIQUE (workspace_id, number),
  constraint conversations_workspace_id_reply_token_key UNIQUE (workspace_id, reply_token)
);
alter table conversations enable row level security;
create table customer_identities (
  workspace_id uuid not null,
  kind text not null,
  value text not null,
  customer_id uuid not null,
  verified boolean not null default false,
  created_at timestamp with time zone not null default now(),
  undeliverable_since timestamp with time zone,
  undeliverable_reason text,
  complained_since timestamp with time zone,
  constraint customer_identities_pkey PRIMARY KEY (workspace_id, kind, value),
  constraint customer_identities_check CHECK (((undeliverable_since IS NULL) = (undeliverable_reason IS NULL))),
  constraint customer_identities_kind_check CHECK ((kind = 'email'::text)),
  constraint customer_identities_workspace_id_customer_id_fkey FOREIGN KEY (workspace_id, customer_id) REFERENCES customers(workspace_id, id) ON DELETE CASCADE
);
alter table customer_identities enable row level security;
create table customers (
  workspace_id uuid not null,
  id uuid not null,
  name text not null,
  company text,
  language text,
  about text not null default ''::text,
  conversation_count integer not null default 0,
  first_contact_at timestamp with time zone,
  last_contact_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  constraint customers_pkey PRIMARY KEY (workspace_id, id),
  constraint customers_language_check CHECK ((language = ANY (ARRAY['ja'::text, 'en'::text]))),
  constraint customers_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE
);
alter table customers enable row level security;
create table events (
  workspace_id uuid not null,
  "position" bigint not null,
  name text not null,
  actor_kind text not null,
  actor_id uuid,
  request_id text,
  data jsonb not null,
  at timestamp with time zone not null,
  constraint events_pkey PRIMARY KEY (workspace_id, "position"),
  constraint events_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['member'::text, 'token'::text, 'system'::text, 'customer'::text]))),
  constraint events_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE
);
alter table events enable row level security;
create table files (
  workspace_id uuid not null,
  id uuid not null,
  storage_key text not null,
  name text not null,
  media_type text not null,
  bytes bigint not null,
  sha256 bytea not null,
  uploaded_by uuid,
  created_at timestamp with time zone not null default now(),
  constraint files_pkey PRIMARY KEY (workspace_id, id),
  constraint files_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE,
  constraint files_workspace_id_uploaded_by_fkey FOREIGN KEY (workspace_id, uploaded_by) REFERENCES members(workspace_id, id)
);
alter table files enable row level security;
create table idempotency_keys (
  workspace_id uuid not null,
  actor text not null,
  key text not null,
  request_hash bytea not null,
  status integer,
  body jsonb,
  created_at timestamp with time zone not null default now(),
  constraint idempotency_keys_pkey PRIMARY KEY (workspace_id, actor, key),
  constraint idempotency_keys_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE
);
alter table idempotency_keys enable row level security;
create table identity.accounts (
  id uuid not null,
  user_id uuid not null,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  password text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint accounts_pkey PRIMARY KEY (id),
  constraint accounts_provider_id_account_id_key UNIQUE (provider_id, account_id),
  constraint accounts_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.users(id) ON DELETE CASCADE
);
create table identity.demo (
  workspace_id uuid not null,
  open boolean not null,
  began_at timestamp with time zone not null,
  ready_at timestamp with time zone,
  constraint demo_pkey PRIMARY KEY (workspace_id)
);
create table identity.passkeys (
  id uuid not null,
  user_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  constraint passkeys_pkey PRIMARY KEY (id),
  constraint passkeys_credential_id_key UNIQUE (credential_id),
  constraint passkeys_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.users(id) ON DELETE CASCADE
);
create table identity.sessions (
  id uuid not null,
  user_id uuid not null,
  token text not null,
  expires_at timestamp with time zone not null,
  ip_address text,
  user_agent text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  workspace_id uuid,
  constraint sessions_pkey PRIMARY KEY (id),
  constraint sessions_token_key UNIQUE (token),
  constraint sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.users(id) ON DELETE CASCADE,
  constraint sessions_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE
);
create table identity.tries (
  subject text not null,
  count integer not null,
  until timestamp with time zone not null,
  constraint tries_pkey PRIMARY KEY (subject)
);
create table identity.two_factors (
  id uuid not null,
  user_id uuid not null,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamp with time zone,
  constraint two_factors_pkey PRIMARY KEY (id),
  constraint two_factors_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.users(id) ON DELETE CASCADE
);
create table identity.used_codes (
  user_id uuid not null,
  code_hash bytea not null,
  used_at timestamp with time zone not null,
  constraint used_codes_pkey PRIMARY KEY (user_id, code_hash),
  constraint used_codes_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.users(id) ON DELETE CASCADE
);
create table identity.users (
  id uuid not null,
  name text not null,
  email text not null,
  email_verified boolean not null default false,
  image text,
  language text not null default 'ja'::text,
  two_factor_enabled boolean not null default false,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  address text,
  constraint users_pkey PRIMARY KEY (id),
  constraint users_email_key UNIQUE (email),
  constraint users_language_check CHECK ((language = ANY (ARRAY['ja'::text, 'en'::text])))
);
create table identity.verifications (
  id uuid not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint verifications_pkey PRIMARY KEY (id)
);
create table imap_folders (
  workspace_id uuid not null,
  mailbox_id uuid not null,
  path text not null,
  place integer not null,
  uid_validity bigint,
  next_uid bigint not null default 1,
  older_uid bigint not null default 0,
  older_until timestamp with time zone,
  failing_uid bigint,
  failing_tries integer not null default 0,
  import_state text,
  import_since timestamp with time zone,
  import_next_uid bigint,
  import_total integer not null default 0,
  import_done integer not null default 0,
  constraint imap_folders_pkey PRIMARY KEY (workspace_id, mailbox_id, path),
  constraint imap_folders_import_state_check CHECK ((import_state = ANY (ARRAY['running'::text, 'done'::text]))),
  constraint imap_folders_workspace_id_mailbox_id_fkey FOREIGN KEY (workspace_id, mailbox_id) REFERENCES imap_sources(workspace_id, mailbox_id) ON DELETE CASCADE
);
alter table imap_folders enable row level security;
create table imap_marks (
  workspace_id uuid not null,
  mailbox_id uuid not null,
  path text not null,
  uid_validity bigint not null,
  uid bigint not null,
  constraint imap_marks_pkey PRIMARY KEY (workspace_id, mailbox_id, path, uid_validity, uid),
  constraint imap_marks_workspace_id_mailbox_id_path_fkey FOREIGN KEY (workspace_id, mailbox_id, path) REFERENCES imap_folders(workspace_id, mailbox_id, path) ON DELETE CASCADE
);
alter table imap_marks enable row level security;
create table imap_sources (
  workspace_id uuid not null,
  mailbox_id uuid not null,
  host text not null,
  port integer not null,
  security text not null,
  certificate text,
  user_name text not null,
  sign_in text not null,
  password_sealed text,
  refresh_token_sealed text,
  access_token_sealed text,
  access_token_until timestamp with time zone,
  after_reading text not null,
  move_to text,
  state text not null,
  state_since timestamp with time zone not null,
  reason text,
  reason_detail text,
  checked_at timestamp with time zone,
  last_mail_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  constraint imap_sources_pkey PRIMARY KEY (workspace_id, mailbox_id),
  constraint imap_sources_after_reading_check CHECK ((after_reading = ANY (ARRAY['leave'::text, 'seen'::text, 'move'::text]))),
  constraint imap_sources_check CHECK (((after_reading = 'move'::text) = (move_to IS NOT NULL))),
  constraint imap_sources_security_check CHECK ((security = ANY (ARRAY['tls'::text, 'starttls'::text]))),
  constraint imap_sources_sign_in_check CHECK ((sign_in = ANY (ARRAY['password'::text, 'microsoft'::text, 'google'::text]))),
  constraint imap_sources_state_check CHECK ((state = ANY (ARRAY['connecting'::text, 'connected'::text, 'reconnecting'::text, 'stopped'::text]))),
  constraint imap_sources_workspace_id_mailbox_id_fkey FOREIGN KEY (workspace_id, mailbox_id) REFERENCES mailboxes(workspace_id, id) ON DELETE CASCADE
);
alter table imap_sources enable row level security;
create table invitations (
  workspace_id uuid not null,
  id uuid not null,
  email text not null,
  role text not null,
  token_hash bytea not null,
  invited_by uuid,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  mail_token_hash bytea,
  mails integer not null default 0,
  mailed_at timestamp with time zone,
  constraint invitations_pkey PRIMARY KEY (workspace_id, id),
  constraint invitations_mail_token_hash_key UNIQUE (mail_token_hash),
  constraint invitations_role_check CHECK ((role = ANY (ARRAY['owner'::text, 'admin'::text, 'lead'::text, 'agent'::text, 'draft_only'::text, 'viewer'::text]))),
  constraint invitations_token_hash_key UNIQUE (token_hash),
  constraint invitations_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE,
  constraint invitations_workspace_id_invited_by_fkey FOREIGN KEY (workspace_id, invited_by) REFERENCES members(workspace_id, id)
);
alter table invitations enable row level security;
create table log_cursors (
  workspace_id uuid not null,
  reader text not null,
  "position" bigint not null default 0,
  constraint log_cursors_pkey PRIMARY KEY (workspace_id, reader),
  constraint log_cursors_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE
);
alter table log_cursors enable row level security;
create table log_heads (
  workspace_id uuid not null,
  "position" bigint not null default 0,
  constraint log_heads_pkey PRIMARY KEY (workspace_id),
  constraint log_heads_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE
);
alter table log_heads enable row level security;
create table mailbox_members (
  workspace_id uuid not null,
  mailbox_id uuid not null,
  member_id uuid not null,
  added_at timestamp with time zone not null,
  constraint mailbox_members_pkey PRIMARY KEY (workspace_id, mailbox_id, member_id),
  constraint mailbox_members_workspace_id_mailbox_id_fkey FOREIGN KEY (workspace_id, mailbox_id) REFERENCES mailboxes(workspace_id, id) ON DELETE CASCADE,
  constraint mailbox_members_workspace_id_member_id_fkey FOREIGN KEY (workspace_id, member_id) REFERENCES members(workspace_id, id) ON DELETE CASCADE
);
alter table mailbox_members enable row level security;
create table mailboxes (
  workspace_id uuid not null,
  id uuid not null,
  name text not null,
  address text not null,
  sender_name text not null,
  language text not null default 'ja'::text,
  signature_ja text not null default ''::text,
  signature_en text not null default ''::text,
  template_ja text not null default '{body}'::text,
  template_en text not null default '{body}'::text,
  active boolean not null default true,
  created_at timestamp with time zone not null default now(),
  trusted_authserv_id text,
  acknowledges boolean not null default false,
  acknowledgement_ja text not null default ''::text,
  acknowledgement_en text not null default ''::text,
  brand_id uuid not null default first_brand(),
  own_texts text[] not null default '{senderName,signature,template,acknowledgement}'::text[],
  restricted boolean not null default false,
  constraint mailboxes_pkey PRIMARY KEY (workspace_id, id),
  constraint mailboxes_language_check CHECK ((language = ANY (ARRAY['ja'::text, 'en'::text]))),
  constraint mailboxes_own_texts_check CHECK ((own_texts <@ '{senderName,signature,template,acknowledgement}'::text[])),
  constraint mailboxes_workspace_id_brand_id_fkey FOREIGN KEY (workspace_id, brand_id) REFERENCES brands(workspace_id, id),
  constraint mailboxes_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE
);
alter table mailboxes enable row level security;
create table members (
  workspace_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  name text not null,
  role text not null,
  active boolean not null default true,
  last_seen_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  constraint members_pkey PRIMARY KEY (workspace_id, id),
  constraint members_role_check CHECK ((role = ANY (ARRAY['owner'::text, 'admin'::text, 'lead'::text, 'agent'::text, 'draft_only'::text, 'viewer'::text]))),
  constraint members_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.users(id),
  constraint members_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE,
  constraint members_workspace_id_user_id_key UNIQUE (workspace_id, user_id)
);
alter table members enable row level security;
create table mentioned_mails (
  workspace_id uuid not null,
  mail_id text not null,
  conversation_id uuid not null,
  constraint mentioned_mails_pkey PRIMARY KEY (workspace_id, mail_id, conversation_id),
  constraint mentioned_mails_workspace_id_conversation_id_fkey FOREIGN KEY (workspace_id, conversation_id) REFERENCES conversations(workspace_id, id) ON DELETE CASCADE
);
alter table mentioned_mails enable row level security;
create table message_files (
  workspace_id uuid not null,
  conversation_id uuid not null,
  message_id uuid not null,
  file_id uuid not null,
  place integer not null,
  inline boolean not null default false,
  content_id text,
  constraint message_files_pkey PRIMARY KEY (workspace_id, conversation_id, message_id, file_id),
  constraint message_files_workspace_id_conversation_id_message_id_fkey FOREIGN KEY (workspace_id, conversation_id, message_id) REFERENCES messages(workspace_id, conversation_id, id) ON DELETE CASCADE,
  constraint message_files_workspace_id_file_id_fkey FOREIGN KEY (workspace_id, file_id) REFERENCES files(workspace_id, id)
);
alter table message_files enable row level security;
create table messages (
  workspace_id uuid not null,
  conversation_id uuid not null,
  id uuid not null,
  number integer not null,
  kind text not null,
  author_member_id uuid,
  author_customer_id uuid,
  from_name text,
  from_address text,
  to_list jsonb not null default '[]'::jsonb,
  cc_list jsonb not null default '[]'::jsonb,
  subject text,
  text text not null,
  html text,
  quoted_text text,
  remote_images integer not null default 0,
  mail_id text,
  inbound_id uuid,
  undone_at timestamp with time zone,
  created_at timestamp with time zone not null,
  home_id uuid,
  move_id uuid,
  aside boolean not null default false,
  constraint messages_pkey PRIMARY KEY (workspace_id, conversation_id, id),
  constraint messages_kind_check CHECK ((kind = ANY (ARRAY['incoming'::text, 'reply'::text, 'note'::text, 'system'::text, 'forward'::text]))) NOT VALID,
  constraint messages_workspace_id_author_customer_id_fkey FOREIGN KEY (workspace_id, author_customer_id) REFERENCES customers(workspace_id, id),
  constraint messages_workspace_id_author_member_id_fkey FOREIGN KEY (workspace_id, author_member_id) REFERENCES members(workspace_id, id),
  constraint messages_workspace_id_conversation_id_fkey FOREIGN KEY (workspace_id, conversation_id) REFERENCES conversations(workspace_id, id) ON DELETE CASCADE,
  constraint messages_workspace_id_conversation_id_number_key UNIQUE (workspace_id, conversation_id, number)
);
alter table messages enable row level security;
create table migrations (
  number integer not null,
  name text not null,
  hash text not null,
  applied_at timestamp with time zone not null default now(),
  constraint migrations_pkey PRIMARY KEY (number)
);
create table oauth_clients (
  workspace_id uuid not null,
  provider text not null,
  client_id text not null,
  client_secret_sealed text not null,
  tenant text not null default 'common'::text,
  created_at timestamp with time zone not null,
  constraint oauth_clients_pkey PRIMARY KEY (workspace_id, provider),
  constraint oauth_clients_provider_check CHECK ((provider = ANY (ARRAY['microsoft'::text, 'google'::text]))),
  constraint oauth_clients_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE
);
alter table oauth_clients enable row level security;
create table oauth_states (
  workspace_id uuid not null,
  state_hash bytea not null,
  mailbox_id uuid not null,
  member_id uuid not null,
  provider text not null,
  verifier_sealed text not null,
  expires_at timestamp with time zone not null,
  constraint oauth_states_pkey PRIMARY KEY (workspace_id, state_hash),
  constraint oauth_states_provider_check CHECK ((provider = ANY (ARRAY['microsoft'::text, 'google'::text]))),
  constraint oauth_states_workspace_id_mailbox_id_fkey FOREIGN KEY (workspace_id, mailbox_id) REFERENCES imap_sources(workspace_id, mailbox_id) ON DELETE CASCADE,
  constraint oauth_states_workspace_id_member_id_fkey FOREIGN KEY (workspace_id, member_id) REFERENCES members(workspace_id, id) ON DELETE CASCADE
);
alter table oauth_states enable row level security;
create table participants (
  workspace_id uuid not null,
  conversation_id uuid not null,
  address text not null,
  name text not null default ''::text,
  role text not null,
  constraint participants_pkey PRIMARY KEY (workspace_id, conversation_id, address),
  constraint participants_role_check CHECK ((role = ANY (ARRAY['customer'::text, 'copy'::text, 'third_party'::text]))) NOT VALID,
  constraint participants_workspace_id_conversation_id_fkey FOREIGN KEY (workspace_id, conversation_id) REFERENCES conversations(workspace_id, id) ON DELETE CASCADE
);
alter table participants enable row level security;
create table search_entries (
  workspace_id uuid not null,
  conversation_id uuid not null,
  source_id uuid not null,
  at timestamp with time zone not null,
  grams tsvector not null,
  body text not null,
  constraint search_entries_pkey PRIMARY KEY (workspace_id, conversation_id, source_id),
  constraint search_entries_workspace_id_conversation_id_fkey FOREIGN KEY (workspace_id, conversation_id) REFERENCES conversations(workspace_id, id) ON DELETE CASCADE
);
alter table search_entries enable row level security;
create table sending_domains (
  workspace_id uuid not null,
  id uuid not null,
  domain text not null,
  selector text not null,
  public_key text not null,
  private_key text not null,
  findings jsonb,
  key_found boolean not null default false,
  checked_at timestamp with time zone,
  created_at timestamp with time zone not null,
  constraint sending_domains_pkey PRIMARY KEY (workspace_id, id),
  constraint sending_domains_workspace_id_domain_key UNIQUE (workspace_id, domain),
  constraint sending_domains_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE
);
alter table sending_domains enable row level security;
create table sign_in_links (
  workspace_id uuid not null,
  issuer text not null,
  subject text not null,
  member_id uuid not null,
  created_at timestamp with time zone not null,
  constraint sign_in_links_pkey PRIMARY KEY (workspace_id, issuer, subject),
  constraint sign_in_links_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE,
  constraint sign_in_links_workspace_id_member_id_fkey FOREIGN KEY (workspace_id, member_id) REFERENCES members(workspace_id, id) ON DELETE CASCADE,
  constraint sign_in_links_workspace_id_member_id_issuer_key UNIQUE (workspace_id, member_id, issuer)
);
alter table sign_in_links enable row level security;
create table sign_in_services (
  workspace_id uuid not null,
  name text not null,
  issuer text not null,
  client_id text not null,
  client_secret_sealed text not null,
  join_domains text[] not null default '{}'::text[],
  join_role text,
  created_at timestamp with time zone not null,
  constraint sign_in_services_pkey PRIMARY KEY (workspace_id),
  constraint sign_in_services_join_role_check CHECK ((join_role = ANY (ARRAY['lead'::text, 'agent'::text, 'draft_only'::text, 'viewer'::text]))),
  constraint sign_in_services_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE
);
alter table sign_in_services enable row level security;
create table tags (
  workspace_id uuid not null,
  id uuid not null,
  name text not null,
  color text not null default 'ink'::text,
  created_at timestamp with time zone not null default now(),
  constraint tags_pkey PRIMARY KEY (workspace_id, id),
  constraint tags_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE
);
alter table tags enable row level security;
create table webhook_deliveries (
  workspace_id uuid not null,
  id uuid not null,
  webhook_id uuid not null,
  event text not null,
  body text not null,
  state text not null,
  attempts integer not null default 0,
  tries jsonb not null default '[]'::jsonb,
  due_at timestamp with time zone,
  created_at timestamp with time zone not null,
  constraint webhook_deliveries_pkey PRIMARY KEY (workspace_id, id),
  constraint webhook_deliveries_check CHECK (((state = 'waiting'::text) = (due_at IS NOT NULL))),
  constraint webhook_deliveries_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'delivered'::text, 'failed'::text]))),
  constraint webhook_deliveries_workspace_id_webhook_id_fkey FOREIGN KEY (workspace_id, webhook_id) REFERENCES webhooks(workspace_id, id) ON DELETE CASCADE
);
alter table webhook_deliveries enable row level security;
create table webhooks (
  workspace_id uuid not null,
  id uuid not null,
  address text not null,
  description text not null default ''::text,
  events text[] not null,
  secret_sealed text not null,
  previous_secret_sealed text,
  previous_until timestamp with time zone,
  off_reason text,
  off_at timestamp with time zone,
  failing_since timestamp with time zone,
  failures integer not null default 0,
  rests_until timestamp with time zone,
  created_by uuid,
  created_at timestamp with time zone not null,
  constraint webhooks_pkey PRIMARY KEY (workspace_id, id),
  constraint webhooks_check CHECK (((off_reason IS NULL) = (off_at IS NULL))),
  constraint webhooks_check1 CHECK (((previous_secret_sealed IS NULL) = (previous_until IS NULL))),
  constraint webhooks_off_reason_check CHECK ((off_reason = ANY (ARRAY['person'::text, 'failing'::text, 'gone'::text]))),
  constraint webhooks_workspace_id_created_by_fkey FOREIGN KEY (workspace_id, created_by) REFERENCES members(workspace_id, id),
  constraint webhooks_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE
);
alter table webhooks enable row level security;
create table workspace_exports (
  workspace_id uuid not null,
  id uuid not null,
  asked_by uuid not null,
  state text not null,
  storage_key text,
  bytes bigint,
  downloads integer not null default 0,
  ends_at timestamp with time zone,
  created_at timestamp with time zone not null,
  constraint workspace_exports_pkey PRIMARY KEY (workspace_id, id),
  constraint workspace_exports_check CHECK (((state = 'ready'::text) = (storage_key IS NOT NULL))),
  constraint workspace_exports_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'writing'::text, 'ready'::text, 'failed'::text, 'ended'::text]))),
  constraint workspace_exports_workspace_id_asked_by_fkey FOREIGN KEY (workspace_id, asked_by) REFERENCES members(workspace_id, id),
  constraint workspace_exports_workspace_id_fkey FOREIGN KEY (workspace_id) REFERENCES workspaces(workspace_id) ON DELETE CASCADE
);
alter table workspace_exports enable row level security;
create table workspaces (
  workspace_id uuid not null,
  slug text not null,
  name text not null,
  team_name text not null default ''::text,
  language text not null default 'ja'::text,
  time_zone text not null default 'Asia/Tokyo'::text,
  next_conversation_number integer not null default 1,
  created_at timestamp with time zone not null default now(),
  deletes_at timestamp with time zone,
  deletion_asked_by uuid,
  constraint workspaces_pkey PRIMARY KEY (workspace_id),
  constraint workspaces_language_check CHECK ((language = ANY (ARRAY['ja'::text, 'en'::text]))),
  constraint workspaces_slug_check CHECK ((slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text)),
  constraint workspaces_slug_key UNIQUE (slug)
);
alter table workspaces enable row level security;

CREATE INDEX accounts_by_user ON identity.accounts USING btree (user_id);
CREATE INDEX companies_by_name ON public.companies USING btree (workspace_id, lower(name), id);
CREATE INDEX company_domains_by_company ON public.company_domains USING btree (workspace_id, company_id, domain);
CREATE INDEX company_people_by_company ON public.company_people USING btree (workspace_id, company_id, customer_id);
CREATE INDEX contacts_in_by_account ON public.contacts_in USING btree (workspace_id, account_id, state, received_at DESC, id DESC);
CREATE INDEX contacts_in_by_content ON public.contacts_in USING btree (workspace_id, account_id, content_hash) WHERE (content_hash IS NOT NULL);
CREATE INDEX contacts_in_by_fingerprint ON public.contacts_in USING btree (workspace_id, fingerprint) WHERE (fingerprint IS NOT NULL);
CREATE INDEX contacts_in_by_state ON public.contacts_in USING btree (workspace_id, state, received_at DESC, id DESC);
CREATE INDEX contacts_in_by_time ON public.contacts_in USING btree (workspace_id, received_at DESC, id DESC);
CREATE INDEX contacts_in_same ON public.contacts_in USING btree (workspace_id, same_as) WHERE (same_as IS NOT NULL);
CREATE INDEX contacts_in_waiting ON public.contacts_in USING btree (workspace_id, account_id, id) WHERE (state = 'received'::text);
CREATE INDEX contacts_out_automatic ON public.contacts_out USING btree (workspace_id, (recipients[1]), created_at) WHERE ((payload ->> 'automatic'::text) = 'true'::text);
CREATE INDEX contacts_out_by_message ON public.contacts_out USING btree (workspace_id, message_id);
CREATE INDEX contacts_out_by_state ON public.contacts_out USING btree (workspace_id, state, created_at DESC, id DESC);
CREATE INDEX contacts_out_by_time ON public.contacts_out USING btree (workspace_id, created_at DESC, id DESC);
CREATE INDEX conversation_moves_by_source ON public.conversation_moves USING btree (workspace_id, from_id);
CREATE INDEX conversation_moves_by_target ON public.conversation_moves USING btree (workspace_id, to_id, created_at);
CREATE INDEX conversation_tags_by_tag ON public.conversation_tags USING btree (workspace_id, tag_id, conversation_id);
CREATE INDEX conversations_by_activity ON public.conversations USING btree (workspace_id, last_activity_at DESC, id DESC);
CREATE INDEX conversations_by_assignee ON public.conversations USING btree (workspace_id, assignee_id, state, last_activity_at DESC, id DESC);
CREATE INDEX conversations_by_customer ON public.conversations USING btree (workspace_id, customer_id, last_activity_at DESC, id DESC);
CREATE INDEX conversations_by_mailbox ON public.conversations USING btree (workspace_id, mailbox_id, state, last_activity_at DESC, id DESC);
CREATE INDEX conversations_by_snooze ON public.conversations USING btree (workspace_id, snoozed_until) WHERE (state = 'snoozed'::text);
CREATE INDEX conversations_by_state ON public.conversations USING btree (workspace_id, state, last_activity_at DESC, id DESC);
CREATE INDEX conversations_by_waiting ON public.conversations USING btree (workspace_id, state, waiting_since, id) WHERE (waiting_since IS NOT NULL);
CREATE INDEX customer_identities_by_customer ON public.customer_identities USING btree (workspace_id, customer_id);
CREATE INDEX customer_identities_by_domain ON public.customer_identities USING btree (workspace_id, "substring"(value, '@([^@]*)$'::text)) WHERE (kind = 'email'::text);
CREATE INDEX customers_by_contact ON public.customers USING btree (workspace_id, COALESCE(last_contact_at, created_at) DESC, id DESC);
CREATE INDEX events_by_name ON public.events USING btree (workspace_id, name, "position");
CREATE INDEX idempotency_keys_by_age ON public.idempotency_keys USING btree (created_at);
CREATE INDEX mailbox_members_by_member ON public.mailbox_members USING btree (workspace_id, member_id);
CREATE INDEX mailboxes_by_brand ON public.mailboxes USING btree (workspace_id, brand_id);
CREATE INDEX mailboxes_restricted ON public.mailboxes USING btree (workspace_id, id) WHERE restricted;
CREATE INDEX members_by_user ON public.members USING btree (user_id);
CREATE INDEX mentioned_mails_by_conversation ON public.mentioned_mails USING btree (workspace_id, conversation_id);
CREATE INDEX message_files_by_file ON public.message_files USING btree (workspace_id, file_id);
CREATE INDEX messages_by_mail_id ON public.messages USING btree (workspace_id, mail_id) WHERE (mail_id IS NOT NULL);
CREATE INDEX passkeys_by_user ON identity.passkeys USING btree (user_id);
CREATE INDEX search_entries_grams ON public.search_entries USING gin (workspace_id, grams) WITH (fastupdate='on', gin_pending_list_limit='64');
CREATE INDEX sessions_by_user ON identity.sessions USING btree (user_id);
CREATE INDEX sessions_by_workspace ON identity.sessions USING btree (workspace_id) WHERE (workspace_id IS NOT NULL);
CREATE INDEX tries_by_end ON identity.tries USING btree (until);
CREATE INDEX two_factors_by_secret ON identity.two_factors USING btree (secret);
CREATE INDEX two_factors_by_user ON identity.two_factors USING btree (user_id);
CREATE INDEX verifications_by_identifier ON identity.verifications USING btree (identifier);
CREATE INDEX webhook_deliveries_by_age ON public.webhook_deliveries USING btree (created_at);
CREATE INDEX webhook_deliveries_by_time ON public.webhook_deliveries USING btree (workspace_id, webhook_id, created_at DESC, id DESC);
CREATE INDEX webhook_deliveries_due ON public.webhook_deliveries USING btree (workspace_id, webhook_id, due_at, id) WHERE (state = 'waiting'::text);
CREATE UNIQUE INDEX brands_by_name ON public.brands USING btree (workspace_id, lower(name));
CREATE UNIQUE INDEX mailboxes_by_address ON public.mailboxes USING btree (address);
CREATE UNIQUE INDEX messages_by_inbound ON public.messages USING btree (workspace_id, inbound_id, kind) WHERE (inbound_id IS NOT NULL);
CREATE UNIQUE INDEX tags_by_name ON public.tags USING btree (workspace_id, lower(name));
CREATE UNIQUE INDEX workspace_exports_running ON public.workspace_exports USING btree (workspace_id) WHERE (state = ANY (ARRAY['waiting'::text, 'writing'::text]));

CREATE TRIGGER found_brand AFTER INSERT ON public.workspaces FOR EACH ROW EXECUTE FUNCTION found_brand();

create policy sight on public.contacts_in for all using (NULLIF(COALESCE((account_id = ANY (( SELECT hidden_mailboxes() AS hidden_mailboxes)::uuid[])), false), true) IS NOT NULL);
create policy sight on public.contacts_out for all using (NULLIF(COALESCE((account_id = ANY (( SELECT hidden_mailboxes() AS hidden_mailboxes)::uuid[])), false), true) IS NOT NULL);
create policy sight on public.conversations for all using (NULLIF(COALESCE((mailbox_id = ANY (( SELECT hidden_mailboxes() AS hidden_mailboxes)::uuid[])), false), true) IS NOT NULL);
create policy wall on public.api_tokens for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.brands for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.companies for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.company_domains for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.company_people for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.contacts_in for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.contacts_out for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.conversation_moves for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.conversation_tags for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.conversations for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.customer_identities for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.customers for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.events for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.files for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.idempotency_keys for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.imap_folders for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.imap_marks for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.imap_sources for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.invitations for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.log_cursors for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.log_heads for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.mailbox_members for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.mailboxes for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.members for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.mentioned_mails for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.message_files for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.messages for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.oauth_clients for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.oauth_states for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.participants for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.search_entries for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.sending_domains for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.sign_in_links for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.sign_in_services for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.tags for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.webhook_deliveries for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.webhooks for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.workspace_exports for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
create policy wall on public.workspaces for all using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());

grant delete, insert, select, update on api_tokens to madoguchi_app;
grant delete, insert, select, update on brands to madoguchi_app;
grant delete, insert, select, update on companies to madoguchi_app;
grant delete, insert, select, update on company_domains to madoguchi_app;
grant delete, insert, select, update on company_people to madoguchi_app;
grant delete, insert, select, update on contacts_in to madoguchi_app;
grant delete, insert, select, update on contacts_out to madoguchi_app;
grant delete, insert, select, update on conversation_moves to madoguchi_app;
grant delete, insert, select, update on conversation_tags to madoguchi_app;
grant delete, insert, select, update on conversations to madoguchi_app;
grant delete, insert, select, update on customer_identities to madoguchi_app;
grant delete, insert, select, update on customers to madoguchi_app;
grant delete, insert, select, update on files to madoguchi_app;
grant delete, insert, select, update on idempotency_keys to madoguchi_app;
grant delete, insert, select, update on identity.accounts to madoguchi_app;
grant delete, insert, select, update on identity.demo to madoguchi_app;
grant delete, insert, select, update on identity.passkeys to madoguchi_app;
grant delete, insert, select, update on identity.sessions to madoguchi_app;
grant delete, insert, select, update on identity.tries to madoguchi_app;
grant delete, insert, select, update on identity.two_factors to madoguchi_app;
grant delete, insert, select, update on identity.used_codes to madoguchi_app;
grant delete, insert, select, update on identity.users to madoguchi_app;
grant delete, insert, select, update on identity.verifications to madoguchi_app;
grant delete, insert, select, update on imap_folders to madoguchi_app;
grant delete, insert, select, update on imap_marks to madoguchi_app;
grant delete, insert, select, update on imap_sources to madoguchi_app;
grant delete, insert, select, update on invitations to madoguchi_app;
grant delete, insert, select, update on log_cursors to madoguchi_app;
grant delete, insert, select, update on log_heads to madoguchi_app;
grant delete, insert, select, update on mailbox_members to madoguchi_app;
grant delete, insert, select, update on mailboxes to madoguchi_app;
grant delete, insert, select, update on members to madoguchi_app;
grant delete, insert, select, update on mentioned_mails to madoguchi_app;
grant delete, insert, select, update on message_files to madoguchi_app;
grant delete, insert, select, update on messages to madoguchi_app;
grant delete, insert, select, update on oauth_clients to madoguchi_app;
grant delete, insert, select, update on oauth_states to madoguchi_app;
grant delete, insert, select, update on participants to madoguchi_app;
grant delete, insert, select, update on search_entries to madoguchi_app;
grant delete, insert, select, update on sending_domains to madoguchi_app;
grant delete, insert, select, update on sign_in_links to madoguchi_app;
grant delete, insert, select, update on sign_in_services to madoguchi_app;
grant delete, insert, select, update on tags to madoguchi_app;
grant delete, insert, select, update on webhook_deliveries to madoguchi_app;
grant delete, insert, select, update on webhooks to madoguchi_app;
grant delete, insert, select, update on workspace_exports to madoguchi_app;
grant delete, insert, select, update on workspaces to madoguchi_app;
grant insert, select on events to madoguchi_app;

grant execute on function current_workspace() to public;
grant execute on function enqueue_jobs(jsonb) to public;
grant execute on function first_brand() to public;
grant execute on function found_brand() to public;
grant execute on function found_conversations(tsquery[],double precision[],tsquery,text[],timestamp with time zone,uuid,integer) to public;
grant execute on function hidden_mailboxes() to public;
grant execute on function installation_is_empty() to public;
grant execute on function mailbox_of_address(text) to public;
grant execute on function mailboxes_hidden_from(uuid,uuid) to public;
grant execute on function memberships_of(uuid) to public;
grant execute on function session_of_token(text,timestamp with time zone) to public;
grant execute on function sight(regclass,name) to public;
grant execute on function sign_in_service_of(text) to public;
grant execute on function token_and_sight(bytea) to public;
grant execute on function token_of_hash(bytea) to public;
grant execute on function wall(regclass) to public;
grant execute on function workspace_ids() to public;
grant execute on function workspace_of_invitation(bytea) to public;
grant execute on function write_down(uuid,jsonb,jsonb,text,uuid,text,timestamp with time zone) to public;
