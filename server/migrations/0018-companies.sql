-- Companies that customers belong to, and why each of them does.

create table companies (
  workspace_id uuid not null references workspaces on delete cascade,
  id uuid not null,
  name text not null,
  note text not null default '',
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create index companies_by_name on companies (workspace_id, lower(name), id);
call wall('companies');

-- A domain speaks for one company: exactly this name, in its canonical form, and nothing below or beside it.
create table company_domains (
  workspace_id uuid not null,
  domain text not null,
  company_id uuid not null,
  primary key (workspace_id, domain),
  foreign key (workspace_id, company_id) references companies (workspace_id, id) on delete cascade
);
create index company_domains_by_company on company_domains (workspace_id, company_id, domain);
call wall('company_domains');

-- By its domain a verified address brought the customer in; else a member, or a program, did. Who was taken out by
-- hand has a row without a company, so that the next mail does not bring them back.
create table company_people (
  workspace_id uuid not null,
  customer_id uuid not null,
  company_id uuid,
  domain text,
  member_id uuid,
  at timestamptz not null,
  primary key (workspace_id, customer_id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id) on delete cascade,
  foreign key (workspace_id, company_id) references companies (workspace_id, id) on delete cascade,
  foreign key (workspace_id, member_id) references members (workspace_id, id)
);
create index company_people_by_company on company_people (workspace_id, company_id, customer_id);
call wall('company_people');
