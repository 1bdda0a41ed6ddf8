-- Exports that owners ask for in the desk.

create table workspace_exports (
  workspace_id uuid not null references workspaces on delete cascade,
  id uuid not null,
  -- It is theirs alone.
  asked_by uuid not null,
  state text not null check (state in ('waiting', 'writing', 'ready', 'failed', 'ended')),
  storage_key text,
  bytes bigint,
  downloads integer not null default 0,
  ends_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, asked_by) references members (workspace_id, id),
  check ((state = 'ready') = (storage_key is not null))
);
-- One at a time.
create unique index workspace_exports_running on workspace_exports (workspace_id) where state in ('waiting', 'writing');
call wall('workspace_exports');
