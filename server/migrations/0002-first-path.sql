-- The first path: customers, mailboxes, the two ledgers, conversations and their messages.

create table customers (
  workspace_id uuid not null references workspaces on delete cascade,
  id uuid not null,
  name text not null,
  company text,
  language text check (language in ('ja', 'en')),
  about text not null default '',
  conversation_count integer not null default 0,
  first_contact_at timestamptz,
  last_contact_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (workspace_id, id)
);
create index customers_by_contact on customers (workspace_id, coalesce(last_contact_at, created_at) desc, id desc);
call wall('customers');

create table customer_identities (
  workspace_id uuid not null,
  kind text not null check (kind in ('email')),
  value text not null,
  customer_id uuid not null,
  verified boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (workspace_id, kind, value),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id) on delete cascade
);
create index customer_identities_by_customer on customer_identities (workspace_id, customer_id);
call wall('customer_identities');

create table mailboxes (
  workspace_id uuid not null references workspaces on delete cascade,
  id uuid not null,
  name text not null,
  address text not null,
  sender_name text not null,
  language text not null default 'ja' check (language in ('ja', 'en')),
  signature_ja text not null default '',
  signature_en text not null default '',
  template_ja text not null default '{body}',
  template_en text not null default '{body}',
  active boolean not null default true,
  created_at timestamptz not null default now(),
  primary key (workspace_id, id)
);
-- Mail is delivered by address, so an address belongs to one mailbox of the installation.
create unique index mailboxes_by_address on mailboxes (address);
call wall('mailboxes');

create function mailbox_of_address(asked_address text)
returns table (workspace_id uuid, mailbox_id uuid)
language sql stable security definer set search_path = '' as $$
  select m.workspace_id, m.id from public.mailboxes m where m.address = asked_address and m.active
$$;

create table tags (
  workspace_id uuid not null references workspaces on delete cascade,
  id uuid not null,
  name text not null,
  color text not null default 'ink',
  created_at timestamptz not null default now(),
  primary key (workspace_id, id)
);
create unique index tags_by_name on tags (workspace_id, lower(name));
call wall('tags');

-- The two ledgers. Nothing comes in or goes out but by a row here; they know no conversation by
-- foreign key, since the channels stand above the conversations.

create table contacts_in (
  workspace_id uuid not null references workspaces on delete cascade,
  id uuid not null,
  channel text not null check (channel in ('email')),
  account_id uuid not null,
  provider_identity text not null,
  state text not null default 'received' check (state in ('received', 'applied', 'failed')),
  attempts integer not null default 0,
  reason text,
  envelope jsonb not null,
  storage_key text not null,
  bytes bigint not null,
  sender text,
  subject text,
  conversation_id uuid,
  message_id uuid,
  received_at timestamptz not null default now(),
  applied_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, channel, account_id, provider_identity)
);
create index contacts_in_by_time on contacts_in (workspace_id, received_at desc, id desc);
create index contacts_in_by_state on contacts_in (workspace_id, state, received_at desc, id desc);
call wall('contacts_in');

create table contacts_out (
  workspace_id uuid not null references workspaces on delete cascade,
  id uuid not null,
  channel text not null check (channel in ('email')),
  account_id uuid,
  provider_identity text not null,
  state text not null check (state in ('held', 'queued', 'sending', 'sent', 'failed', 'unknown', 'cancelled')),
  attempts integer not null default 0,
  reason text,
  payload jsonb not null,
  recipients text[] not null,
  subject text,
  conversation_id uuid,
  message_id uuid,
  storage_key text,
  due_at timestamptz not null,
  lease_until timestamptz,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, channel, provider_identity)
);
create index contacts_out_by_time on contacts_out (workspace_id, created_at desc, id desc);
create index contacts_out_by_state on contacts_out (workspace_id, state, created_at desc, id desc);
create index contacts_out_by_message on contacts_out (workspace_id, message_id);
call wall('contacts_out');

-- Conversations.

create table conversations (
  workspace_id uuid not null references workspaces on delete cascade,
  id uuid not null,
  number integer not null,
  subject text not null,
  state text not null default 'todo' check (state in ('todo', 'snoozed', 'done')),
  snoozed_until timestamptz,
  channel text not null check (channel in ('email')),
  mailbox_id uuid not null,
  customer_id uuid not null,
  assignee_id uuid,
  language text check (language in ('ja', 'en')),
  preview text not null default '',
  reply_token text not null,
  message_count integer not null default 0,
  waiting_since timestamptz,
  last_activity_at timestamptz not null,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, number),
  unique (workspace_id, reply_token),
  foreign key (workspace_id, mailbox_id) references mailboxes (workspace_id, id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id),
  foreign key (workspace_id, assignee_id) references members (workspace_id, id),
  check ((state = 'snoozed') = (snoozed_until is not null))
);
create index conversations_by_state on conversations (workspace_id, state, last_activity_at desc, id desc);
create index conversations_by_activity on conversations (workspace_id, last_activity_at desc, id desc);
create index conversations_by_waiting on conversations (workspace_id, state, waiting_since, id)
  where waiting_since is not null;
create index conversations_by_assignee on conversations (workspace_id, assignee_id, state, last_activity_at desc, id desc);
create index conversations_by_customer on conversations (workspace_id, customer_id, last_activity_at desc, id desc);
create index conversations_by_mailbox on conversations (workspace_id, mailbox_id, state, last_activity_at desc, id desc);
create index conversations_by_snooze on conversations (workspace_id, snoozed_until) where state = 'snoozed';
call wall('conversations');

-- Whose mail may enter the conversation: the customer and those who were in copy.
create table participants (
  workspace_id uuid not null,
  conversation_id uuid not null,
  address text not null,
  name text not null default '',
  role text not null check (role in ('customer', 'copy')),
  primary key (workspace_id, conversation_id, address),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
call wall('participants');

create table conversation_tags (
  workspace_id uuid not null,
  conversation_id uuid not null,
  tag_id uuid not null,
  primary key (workspace_id, conversation_id, tag_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade,
  foreign key (workspace_id, tag_id) references tags (workspace_id, id) on delete cascade
);
create index conversation_tags_by_tag on conversation_tags (workspace_id, tag_id, conversation_id);
call wall('conversation_tags');

create table messages (
  workspace_id uuid not null,
  conversation_id uuid not null,
  id uuid not null,
  number integer not null,
  kind text not null check (kind in ('incoming', 'reply', 'note', 'system')),
  author_member_id uuid,
  author_customer_id uuid,
  from_name text,
  from_address text,
  to_list jsonb not null default '[]',
  cc_list jsonb not null default '[]',
  subject text,
  text text not null,
  html text,
  quoted_text text,
  remote_images integer not null default 0,
  -- The RFC 5322 id of the mail, ours or the customer's, without angle brackets.
  mail_id text,
  inbound_id uuid,
  undone_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, conversation_id, id),
  unique (workspace_id, conversation_id, number),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade,
  foreign key (workspace_id, author_member_id) references members (workspace_id, id),
  foreign key (workspace_id, author_customer_id) references customers (workspace_id, id)
);
create index messages_by_mail_id on messages (workspace_id, mail_id) where mail_id is not null;
create unique index messages_by_inbound on messages (workspace_id, inbound_id, kind) where inbound_id is not null;
call wall('messages');

create table message_files (
  workspace_id uuid not null,
  conversation_id uuid not null,
  message_id uuid not null,
  file_id uuid not null,
  place integer not null,
  inline boolean not null default false,
  content_id text,
  primary key (workspace_id, conversation_id, message_id, file_id),
  foreign key (workspace_id, conversation_id, message_id) references messages (workspace_id, conversation_id, id) on delete cascade,
  foreign key (workspace_id, file_id) references files (workspace_id, id)
);
create index message_files_by_file on message_files (workspace_id, file_id);
call wall('message_files');

-- Words of a conversation: bigrams of its messages, subject and customer's name, and with them the periods of time
-- that the words fall into. One row for each message, so that writing one touches little.
create table search_entries (
  workspace_id uuid not null,
  conversation_id uuid not null,
  source_id uuid not null,
  -- When it was said.
  at timestamptz not null,
  grams tsvector not null,
  body text not null,
  primary key (workspace_id, conversation_id, source_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create extension if not exists btree_gin with schema public;
-- Without the list of pending entries, which every search would have to read as well.
create index search_entries_grams on search_entries using gin (workspace_id, grams) with (fastupdate = off);

-- The conversations in which something was said most recently that answers the questions: each of them asks for the
-- same words, the first only of late, the last of all times, and the first to fill the page is the last to be asked.
-- Row-level security keeps text search off the index for the app's role (its operators are not leakproof),
-- so the question is asked through a door that stays in the room it came from.
create function found_conversations(
  questions tsquery[], needles text[], before_at timestamptz, before_id uuid, most integer)
returns table (conversation_id uuid, at timestamptz)
language plpgsql stable security definer set search_path = '' as $$
declare
  question pg_catalog.tsquery;
  ids uuid[];
  times timestamptz[];
begin
  foreach question in array questions loop
    select array_agg(f.id order by f.at desc, f.id desc), array_agg(f.at order by f.at desc, f.id desc)
    into ids, times
    from (
      select s.conversation_id as id, max(s.at) as at
      from public.search_entries s
      where s.workspace_id = public.current_workspace()
        and s.grams operator(pg_catalog.@@) question
        and s.body like all (needles)
        and (before_at is null or s.at <= before_at)
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
    exit when cardinality(ids) >= most;
  end loop;
  return query select u.id, u.at from unnest(ids, times) as u(id, at);
end $$;
call wall('search_entries');
