-- Workspaces that are going to be deleted.

alter table workspaces
  add column deletes_at timestamptz,
  -- A member's id; none for the operator of the installation.
  add column deletion_asked_by uuid;

-- While it waits to be deleted only its owners still have it, to take it back.
drop function memberships_of(uuid);
create function memberships_of(asked_user_id uuid)
returns table (workspace_id uuid, slug text, workspace_name text, member_id uuid, role text, last_seen_at timestamptz,
  deletes_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select w.workspace_id, w.slug, w.name, m.id, m.role, m.last_seen_at, w.deletes_at
  from public.members m join public.workspaces w using (workspace_id)
  where m.user_id = asked_user_id and m.active and (w.deletes_at is null or m.role = 'owner')
  order by w.created_at, w.workspace_id
$$;

create or replace function token_of_hash(asked_hash bytea)
returns table (workspace_id uuid, token_id uuid, scopes text[], revoked_at timestamptz, expires_at timestamptz,
  last_used_at timestamptz, creator_role text, creator_active boolean)
language sql stable security definer set search_path = '' as $$
  select t.workspace_id, t.id, t.scopes, t.revoked_at, t.expires_at, t.last_used_at, m.role, m.active
  from public.api_tokens t
  join public.workspaces w on w.workspace_id = t.workspace_id and w.deletes_at is null
  left join public.members m on m.workspace_id = t.workspace_id and m.id = t.created_by
  where t.token_hash = asked_hash
$$;

create or replace function workspace_of_invitation(asked_hash bytea)
returns table (workspace_id uuid, invitation_id uuid)
language sql stable security definer set search_path = '' as $$
  select i.workspace_id, i.id from public.invitations i
  join public.workspaces w on w.workspace_id = i.workspace_id and w.deletes_at is null
  where i.token_hash = asked_hash
$$;
