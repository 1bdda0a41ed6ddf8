-- Mail that is fetched by IMAP.

-- A mail that was seen and not taken in stands in the ledger too, with its reason and without bytes.
alter table contacts_in drop constraint contacts_in_state_check;
alter table contacts_in add constraint contacts_in_state_check
  check (state in ('received', 'applied', 'failed', 'not_taken'));
alter table contacts_in alter column storage_key drop not null;
alter table contacts_in add constraint contacts_in_stored check (storage_key is not null or state = 'not_taken');
-- SHA-256 of the bytes. A server that numbers its mails anew is no reason to take them in twice.
alter table contacts_in add column content_hash bytea;
-- The contact whose bytes these are, for one that was not taken in because it was here already.
alter table contacts_in add column same_as uuid;
update contacts_in set content_hash = decode(substr(provider_identity, 8), 'hex') where provider_identity like 'sha256:%';
create index contacts_in_by_content on contacts_in (workspace_id, account_id, content_hash) where content_hash is not null;
create index contacts_in_by_account on contacts_in (workspace_id, account_id, state, received_at desc, id desc);
create index contacts_in_same on contacts_in (workspace_id, same_as) where same_as is not null;

-- How the mail of a mailbox is fetched. Secrets are sealed by the secret of the installation.
create table imap_sources (
  workspace_id uuid not null,
  mailbox_id uuid not null,
  host text not null,
  port integer not null,
  security text not null check (security in ('tls', 'starttls')),
  -- PEM of the only certificate that is accepted, whoever signed it. Null: it must be valid for the host.
  certificate text,
  user_name text not null,
  sign_in text not null check (sign_in in ('password', 'microsoft', 'google')),
  password_sealed text,
  refresh_token_sealed text,
  access_token_sealed text,
  access_token_until timestamptz,
  after_reading text not null check (after_reading in ('leave', 'seen', 'move')),
  move_to text,
  state text not null check (state in ('connecting', 'connected', 'reconnecting', 'stopped')),
  state_since timestamptz not null,
  reason text,
  -- What the server said, for whoever has to mend it.
  reason_detail text,
  checked_at timestamptz,
  last_mail_at timestamptz,
  -- Who holds the connection begins anew when this changes.
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (workspace_id, mailbox_id),
  foreign key (workspace_id, mailbox_id) references mailboxes (workspace_id, id) on delete cascade,
  check ((after_reading = 'move') = (move_to is not null))
);
call wall('imap_sources');

-- How far a folder has been read. Everything from its first number on has a row in the ledger.
create table imap_folders (
  workspace_id uuid not null,
  mailbox_id uuid not null,
  path text not null,
  place integer not null,
  -- Null: never looked at.
  uid_validity bigint,
  next_uid bigint not null default 1,
  -- Mail up to this number was there before the connection, and is not taken in unless somebody asks.
  older_uid bigint not null default 0,
  -- The same by the server's own clock, for when it numbers its mails anew. Null: nothing is too old.
  older_until timestamptz,
  -- A mail that could not be fetched, and how often it was tried.
  failing_uid bigint,
  failing_tries integer not null default 0,
  import_state text check (import_state in ('running', 'done')),
  import_since timestamptz,
  import_next_uid bigint,
  import_total integer not null default 0,
  import_done integer not null default 0,
  primary key (workspace_id, mailbox_id, path),
  foreign key (workspace_id, mailbox_id) references imap_sources (workspace_id, mailbox_id) on delete cascade
);
call wall('imap_folders');

-- What is still to be done on the server with a mail that is in the ledger: written with it, removed when done.
create table imap_marks (
  workspace_id uuid not null,
  mailbox_id uuid not null,
  path text not null,
  uid_validity bigint not null,
  uid bigint not null,
  primary key (workspace_id, mailbox_id, path, uid_validity, uid),
  foreign key (workspace_id, mailbox_id, path) references imap_folders (workspace_id, mailbox_id, path) on delete cascade
);
call wall('imap_marks');

-- What a provider knows this installation as, for one workspace.
create table oauth_clients (
  workspace_id uuid not null references workspaces on delete cascade,
  provider text not null check (provider in ('microsoft', 'google')),
  client_id text not null,
  client_secret_sealed text not null,
  -- Microsoft only: the directory, or "common".
  tenant text not null default 'common',
  created_at timestamptz not null,
  primary key (workspace_id, provider)
);
call wall('oauth_clients');

-- A sign-in at a provider that somebody has begun. Whoever comes back with its state takes the row away.
create table oauth_states (
  workspace_id uuid not null,
  state_hash bytea not null,
  mailbox_id uuid not null,
  member_id uuid not null,
  provider text not null check (provider in ('microsoft', 'google')),
  verifier_sealed text not null,
  expires_at timestamptz not null,
  primary key (workspace_id, state_hash),
  foreign key (workspace_id, mailbox_id) references imap_sources (workspace_id, mailbox_id) on delete cascade,
  foreign key (workspace_id, member_id) references members (workspace_id, id) on delete cascade
);
call wall('oauth_states');
