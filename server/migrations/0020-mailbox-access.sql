-- Mailboxes that only some members see, with everything that came to them or left them.

alter table mailboxes add column restricted boolean not null default false;
-- Asked with every request, of an index that has no row in most workspaces.
create index mailboxes_restricted on mailboxes (workspace_id, id) where restricted;

-- Who sees a restricted mailbox. One that is open to everybody has no rows here.
create table mailbox_members (
  workspace_id uuid not null,
  mailbox_id uuid not null,
  member_id uuid not null,
  added_at timestamptz not null,
  primary key (workspace_id, mailbox_id, member_id),
  foreign key (workspace_id, mailbox_id) references mailboxes (workspace_id, id) on delete cascade,
  foreign key (workspace_id, member_id) references members (workspace_id, id) on delete cascade
);
create index mailbox_members_by_member on mailbox_members (workspace_id, member_id);
call wall('mailbox_members');

-- The one place that says who sees which mailbox. No member (null), such as a token without a maker, is named nowhere.
create function mailboxes_hidden_from(asked_workspace_id uuid, asked_member_id uuid) returns table (mailbox_id uuid)
language sql stable as $$
  select b.id from public.mailboxes b
  where b.workspace_id = asked_workspace_id and b.restricted and not exists (
    select from public.mailbox_members x
    where x.workspace_id = b.workspace_id and x.mailbox_id = b.id and x.member_id = asked_member_id)
$$;

-- What a transaction must not see, as it says when it begins. Work of the product itself sees everything.
create function hidden_mailboxes() returns uuid[] language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('app.hidden_mailboxes', true), ''), '{}')::uuid[] $$;

-- A second wall, within a workspace. It stands on the tables whose rows name their mailbox; what hangs on a
-- conversation is reached through the conversation. The list is read once in a statement, and the condition is
-- written so that the planner takes nearly all rows to pass it, as they do.
create procedure sight(table_name regclass, mailbox_column name) language plpgsql as $$
begin
  execute format(
    'create policy sight on %s as restrictive
     using (nullif(coalesce(%I = any ((select hidden_mailboxes())::uuid[]), false), true) is not null)',
    table_name, mailbox_column);
end $$;
call sight('conversations', 'mailbox_id');
call sight('contacts_in', 'account_id');
call sight('contacts_out', 'account_id');

-- The doors tell with who somebody is what that one does not see.
create or replace function session_of_token(asked_token text, asked_at timestamptz)
returns table (session_id uuid, user_id uuid, language text, last_seen_at timestamptz, bound_to uuid, memberships jsonb)
language sql stable security definer set search_path = '' as $$
  select s.id, u.id, u.language, s.updated_at, s.workspace_id,
    coalesce((
      select jsonb_agg(to_jsonb(m) || jsonb_build_object('hidden_mailboxes',
        array(select h.mailbox_id from public.mailboxes_hidden_from(m.workspace_id, m.member_id) h)))
      from public.memberships_of(u.id) m
      where s.workspace_id is null or m.workspace_id = s.workspace_id
    ), '[]')
  from identity.sessions s join identity.users u on u.id = s.user_id
  where s.token = asked_token and s.expires_at > asked_at
$$;

-- Takes the place of `token_of_hash`, which stays for the servers of the version before.
create function token_and_sight(asked_hash bytea)
returns table (workspace_id uuid, token_id uuid, scopes text[], revoked_at timestamptz, expires_at timestamptz,
  last_used_at timestamptz, creator_role text, creator_active boolean, hidden_mailboxes uuid[])
language sql stable security definer set search_path = '' as $$
  select t.workspace_id, t.id, t.scopes, t.revoked_at, t.expires_at, t.last_used_at, m.role, m.active,
    array(select h.mailbox_id from public.mailboxes_hidden_from(t.workspace_id, t.created_by) h)
  from public.api_tokens t
  join public.workspaces w on w.workspace_id = t.workspace_id and w.deletes_at is null
  left join public.members m on m.workspace_id = t.workspace_id and m.id = t.created_by
  where t.token_hash = asked_hash
$$;

-- The search looks behind the walls for the sake of its index, so it keeps to them by itself.
create or replace function found_conversations(
  periods tsquery[], reaches double precision[], words tsquery, needles text[],
  before_at timestamptz, before_id uuid, most integer)
returns table (conversation_id uuid, at timestamptz)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
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
end $$;
