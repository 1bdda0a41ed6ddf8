-- Webhooks: events that leave to addresses of the workspace's choice.

create table webhooks (
  workspace_id uuid not null references workspaces on delete cascade,
  id uuid not null,
  address text not null,
  description text not null default '',
  events text[] not null,
  -- Sealed by the secret of the installation.
  secret_sealed text not null,
  previous_secret_sealed text,
  previous_until timestamptz,
  -- Null while it is on.
  off_reason text check (off_reason in ('person', 'failing', 'gone')),
  off_at timestamptz,
  -- Every try since then has failed.
  failing_since timestamptz,
  failures integer not null default 0,
  -- After a failure its lane rests.
  rests_until timestamptz,
  created_by uuid,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, created_by) references members (workspace_id, id),
  check ((off_reason is null) = (off_at is null)),
  check ((previous_secret_sealed is null) = (previous_until is null))
);
call wall('webhooks');

create table webhook_deliveries (
  workspace_id uuid not null,
  id uuid not null,
  webhook_id uuid not null,
  event text not null,
  -- Signed anew with every try, but never changed.
  body text not null,
  state text not null check (state in ('waiting', 'delivered', 'failed')),
  -- Tries since it was written, or since somebody asked to send it again.
  attempts integer not null default 0,
  -- One object a try, the oldest first.
  tries jsonb not null default '[]',
  due_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, webhook_id) references webhooks (workspace_id, id) on delete cascade,
  check ((state = 'waiting') = (due_at is not null))
);
create index webhook_deliveries_due on webhook_deliveries (workspace_id, webhook_id, due_at, id) where state = 'waiting';
create index webhook_deliveries_by_time on webhook_deliveries (workspace_id, webhook_id, created_at desc, id desc);
create index webhook_deliveries_by_age on webhook_deliveries (created_at);
call wall('webhook_deliveries');
