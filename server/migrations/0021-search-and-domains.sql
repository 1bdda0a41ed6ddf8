-- The search of two versions ago, which nobody calls any more and which knows nothing of hidden mailboxes.
drop function found_conversations(tsquery[], text[], timestamptz, uuid, integer);

-- A company that gets a domain looks for those who have proved it.
create index customer_identities_by_domain
  on customer_identities (workspace_id, substring(value from '@([^@]*)$')) where kind = 'email';
