-- What waits to be applied, in the order in which it came: a few rows however large the ledger is.
create index contacts_in_waiting on contacts_in (workspace_id, account_id, id) where state = 'received';
