-- Conversations that were merged or split, and what is needed to take that back; messages that went on to somebody outside.

alter table conversations
  -- Where everything of it stands now: always the conversation at the end, never one that was merged itself.
  add column merged_into uuid,
  -- The conversation that its first messages were taken from.
  add column split_from uuid;

alter table messages
  -- The conversation through whose thread it came, where that was merged into the one it stands in.
  add column home_id uuid,
  -- For the line that tells of a merge or a split.
  add column move_id uuid,
  -- It is between us and a third party: answers to the customer do not follow it.
  add column aside boolean not null default false;

-- Nobody waits until the big tables are read through: what stands in them passed the narrower checks.
alter table messages drop constraint messages_kind_check;
alter table messages add constraint messages_kind_check
  check (kind in ('incoming', 'reply', 'note', 'system', 'forward')) not valid;
alter table participants drop constraint participants_role_check;
alter table participants add constraint participants_role_check
  check (role in ('customer', 'copy', 'third_party')) not valid;

create table conversation_moves (
  workspace_id uuid not null,
  id uuid not null,
  -- `return`: what was split off has gone back.
  kind text not null check (kind in ('merge', 'split', 'return')),
  from_id uuid not null,
  to_id uuid not null,
  -- Null: a program did it.
  member_id uuid,
  -- The message that tells of it.
  line_id uuid not null,
  -- How both were before, and what was added.
  before jsonb not null,
  created_at timestamptz not null,
  undone_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, from_id) references conversations (workspace_id, id) on delete cascade,
  foreign key (workspace_id, to_id) references conversations (workspace_id, id) on delete cascade,
  foreign key (workspace_id, member_id) references members (workspace_id, id)
);
create index conversation_moves_by_target on conversation_moves (workspace_id, to_id, created_at);
create index conversation_moves_by_source on conversation_moves (workspace_id, from_id);
call wall('conversation_moves');

-- Lists leave out what was merged. As long as nothing is known of the new column, the database takes that for nearly
-- all there is, and sorts the table instead of reading the first rows of an index.
analyze conversations (merged_into);
