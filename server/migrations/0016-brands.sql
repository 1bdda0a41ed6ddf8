-- Brands: in whose name mailboxes write. Every workspace has one from its first moment on.

create table brands (
  workspace_id uuid not null references workspaces on delete cascade,
  id uuid not null,
  name text not null,
  -- A sign of one to four characters, where its name would be too long.
  mark text,
  color text not null default 'ink',
  sender_name text not null,
  signature_ja text not null default '',
  signature_en text not null default '',
  template_ja text not null default '{body}',
  template_en text not null default '{body}',
  acknowledges boolean not null default false,
  acknowledgement_ja text not null default '',
  acknowledgement_en text not null default '',
  created_at timestamptz not null default now(),
  primary key (workspace_id, id)
);
create unique index brands_by_name on brands (workspace_id, lower(name));
call wall('brands');

-- The first brand says what the oldest mailbox says, under the id of its workspace.
insert into brands (workspace_id, id, name, sender_name, signature_ja, signature_en, template_ja, template_en,
  acknowledges, acknowledgement_ja, acknowledgement_en, created_at)
select w.workspace_id, w.workspace_id, w.name, coalesce(m.sender_name, w.name), coalesce(m.signature_ja, ''),
  coalesce(m.signature_en, ''), coalesce(m.template_ja, '{body}'), coalesce(m.template_en, '{body}'),
  coalesce(m.acknowledges, false), coalesce(m.acknowledgement_ja, ''), coalesce(m.acknowledgement_en, ''), w.created_at
from workspaces w
left join lateral (
  select * from mailboxes o where o.workspace_id = w.workspace_id order by o.created_at, o.id limit 1
) m on true;

create function found_brand() returns trigger language plpgsql set search_path = '' as $$
begin
  insert into public.brands (workspace_id, id, name, sender_name, created_at)
  values (new.workspace_id, new.workspace_id, new.name, new.name, new.created_at);
  return null;
end $$;
create trigger found_brand after insert on workspaces for each row execute function found_brand();

-- For a server of the version before, and for what was exported by one: the brand that was there first.
create function first_brand() returns uuid language sql stable set search_path = '' as $$
  select b.id from public.brands b where b.workspace_id = public.current_workspace()
  order by b.created_at, b.id limit 1
$$;

alter table mailboxes add column brand_id uuid;
-- Which texts are the mailbox's own. The columns of the others hold a copy of the brand's, so that whoever sends a
-- mail reads one row.
alter table mailboxes add column own_texts text[] not null
  default '{senderName,signature,template,acknowledgement}'
  check (own_texts <@ '{senderName,signature,template,acknowledgement}');

update mailboxes m set brand_id = b.id, own_texts = array_remove(array[
  case when m.sender_name <> b.sender_name then 'senderName' end,
  case when (m.signature_ja, m.signature_en) <> (b.signature_ja, b.signature_en) then 'signature' end,
  case when (m.template_ja, m.template_en) <> (b.template_ja, b.template_en) then 'template' end,
  case when (m.acknowledges, m.acknowledgement_ja, m.acknowledgement_en)
    <> (b.acknowledges, b.acknowledgement_ja, b.acknowledgement_en) then 'acknowledgement' end], null)
from brands b where b.workspace_id = m.workspace_id;

alter table mailboxes alter column brand_id set default first_brand();
alter table mailboxes alter column brand_id set not null;
alter table mailboxes add foreign key (workspace_id, brand_id) references brands (workspace_id, id);
create index mailboxes_by_brand on mailboxes (workspace_id, brand_id);
