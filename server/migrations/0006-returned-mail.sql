-- Mail that comes back, and mail that answers by itself.

-- What is known of an address as a place to write to.
alter table customer_identities
  add column undeliverable_since timestamptz,
  add column undeliverable_reason text,
  add column complained_since timestamptz,
  add check ((undeliverable_since is null) = (undeliverable_reason is null));

-- An acknowledgement of receipt; `{name}`, `{number}`, `{workspace}` and `{team}` are filled in.
alter table mailboxes
  add column acknowledges boolean not null default false,
  add column acknowledgement_ja text not null default '',
  add column acknowledgement_en text not null default '';

-- How many automatic mails somebody has got lately.
create index contacts_out_automatic on contacts_out (workspace_id, (recipients[1]), created_at)
  where payload->>'automatic' = 'true';
