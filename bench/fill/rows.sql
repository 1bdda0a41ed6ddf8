-- Writes the conversations from $1 to $2 and all that belongs to them.

insert into customers (workspace_id, id, name, language, conversation_count, first_contact_at, last_contact_at, created_at)
select p.workspace_id, c.customer_id, c.customer_name, 'ja', 4, c.customer_at, c.customer_at, c.customer_at
from bench.plan p, bench.conversations($1, $2) c where c.n % 4 = 0;

insert into customer_identities (workspace_id, kind, value, customer_id, verified, created_at)
select p.workspace_id, 'email', c.address, c.customer_id, true, c.customer_at
from bench.plan p, bench.conversations($1, $2) c where c.n % 4 = 0;

insert into conversations (workspace_id, id, number, subject, state, snoozed_until, channel, mailbox_id, customer_id,
  assignee_id, language, preview, reply_token, message_count, waiting_since, last_activity_at, created_at)
select p.workspace_id, c.id, c.n + 1, c.subject, c.state,
  case when c.state = 'snoozed' then p.until + interval '30 days' end, 'email', c.mailbox_id, c.customer_id,
  case when c.state = 'done' or c.n % 3 = 0 then p.members[1 + bench.pick(c.n, 5, cardinality(p.members))] end, 'ja',
  left(replace(t.text, E'\n', ' '), 160), md5(c.n::text), c.messages,
  case when c.state = 'todo' then c.at + (c.messages - 1) * interval '5 hours' end,
  c.at + (c.messages - 1) * interval '5 hours', c.at
from bench.plan p, bench.conversations($1, $2) c
join bench.texts t on t.kind = 'incoming' and t.n = c.n % 1000;

insert into participants (workspace_id, conversation_id, address, name, role)
select p.workspace_id, c.id, c.address, c.customer_name, 'customer' from bench.plan p, bench.conversations($1, $2) c;

insert into conversation_tags (workspace_id, conversation_id, tag_id)
select p.workspace_id, c.id, p.tags[1 + bench.pick(c.n, 6, cardinality(p.tags))]
from bench.plan p, bench.conversations($1, $2) c where c.n % 4 > 0
union all
select p.workspace_id, c.id, p.tags[1 + (bench.pick(c.n, 6, cardinality(p.tags)) + 1) % cardinality(p.tags)]
from bench.plan p, bench.conversations($1, $2) c where c.n % 4 = 1;

insert into messages (workspace_id, conversation_id, id, number, kind, author_member_id, author_customer_id, from_name,
  from_address, to_list, subject, text, mail_id, inbound_id, created_at)
select p.workspace_id, m.conversation_id, m.id, m.number, case when m.incoming then 'incoming' else 'reply' end,
  case when not m.incoming then p.members[1 + bench.pick(m.n, 5, cardinality(p.members))] end,
  case when m.incoming then m.customer_id end, case when m.incoming then m.customer_name else 'みなとカメラ窓口' end,
  case when m.incoming then m.address else 'support@bench.example' end,
  jsonb_build_array(jsonb_build_object('name', '', 'address', case when m.incoming then 'support@bench.example' else m.address end)),
  m.subject, m.text, m.place || '@mail.example.jp',
  case when m.incoming then m.ledger_id end, m.at
from bench.plan p, bench.messages($1, $2) m;

insert into contacts_in (workspace_id, id, channel, account_id, provider_identity, state, attempts, envelope, storage_key,
  bytes, sender, subject, conversation_id, message_id, received_at, applied_at)
select p.workspace_id, m.ledger_id, 'email', m.mailbox_id, 'sha256:' || encode(sha256(m.place::text::bytea), 'hex'),
  'applied', 1, jsonb_build_object('from', m.address, 'recipients', '["support@bench.example"]'::jsonb, 'remoteAddress', null),
  'bench/' || m.place, 4000, m.address, m.subject, m.conversation_id, m.id, m.at, m.at
from bench.plan p, bench.messages($1, $2) m where m.incoming;

insert into contacts_out (workspace_id, id, channel, account_id, provider_identity, state, attempts, payload, recipients,
  subject, conversation_id, message_id, storage_key, due_at, created_at, sent_at)
select p.workspace_id, m.ledger_id, 'email', m.mailbox_id, m.place || '@mail.example.jp', 'sent', 1,
  jsonb_build_object('subject', m.subject, 'text', m.text), array[m.address], m.subject, m.conversation_id, m.id,
  'bench/' || m.place, m.at, m.at, m.at
from bench.plan p, bench.messages($1, $2) m where not m.incoming;

insert into search_entries (workspace_id, conversation_id, source_id, at, grams, body)
select p.workspace_id, m.conversation_id, m.id, m.at,
  m.grams || bench.periods(m.at) || case when m.incoming
    then m.subject_grams || m.name_grams || array_to_tsvector(array[split_part(m.address, '@', 1), 'example', 'jp'])
    else '' end,
  case when m.incoming then lower(m.subject || ' ' || m.body || ' ' || m.customer_name || ' ' || m.address) else m.body end
from bench.plan p, bench.messages($1, $2) m;

insert into search_entries (workspace_id, conversation_id, source_id, at, grams, body)
select p.workspace_id, c.id, c.id, c.at,
  c.subject_grams || c.name_grams || bench.periods(c.at) || array_to_tsvector(array[(c.n + 1)::text]),
  lower('#' || (c.n + 1) || ' ' || c.subject || ' ' || c.customer_name)
from bench.plan p, bench.conversations($1, $2) c;

insert into events (workspace_id, position, name, actor_kind, actor_id, data, at)
select p.workspace_id, 100 + m.place, case when m.incoming then 'message.received' else 'reply.written' end,
  case when m.incoming then 'system' else 'member' end, null,
  jsonb_build_object('conversationId', m.conversation_id, 'messageId', m.id)
    || case when m.incoming then jsonb_build_object('customerId', m.customer_id)
       else jsonb_build_object('outboundId', m.ledger_id) end, m.at
from bench.plan p, bench.messages($1, $2) m;
