-- Who a mail is really from, and the keys by which others can tell that ours is ours.

-- Whose Authentication-Results to believe in mail that another server took in for this mailbox.
alter table mailboxes add column trusted_authserv_id text;

-- What was found out about the sender; written when the contact is applied.
alter table contacts_in add column verification jsonb;
-- The same in every copy of one mail, whichever way it came.
alter table contacts_in add column fingerprint text;
create index contacts_in_by_fingerprint on contacts_in (workspace_id, fingerprint) where fingerprint is not null;

create table sending_domains (
  workspace_id uuid not null references workspaces on delete cascade,
  id uuid not null,
  domain text not null,
  selector text not null,
  public_key text not null,
  -- Sealed with the installation's secret.
  private_key text not null,
  -- What DNS said at the last check; mail is signed while the key was found there.
  findings jsonb,
  key_found boolean not null default false,
  checked_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, domain)
);
call wall('sending_domains');
