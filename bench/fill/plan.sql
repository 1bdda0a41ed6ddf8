-- What is to be written, as functions of a conversation's place in line. Stands in a schema of its own, which goes
-- when the workspace is full.
create schema bench;

create table bench.plan (
  workspace_id uuid not null,
  conversations integer not null,
  -- The last one began here, and one began every `step` before.
  until timestamptz not null,
  step interval not null,
  mailboxes uuid[] not null,
  members uuid[] not null,
  tags uuid[] not null,
  -- How many texts there are to draw from.
  texts integer not null,
  subjects integer not null,
  names integer not null,
  rare integer[] not null
);
create table bench.texts (kind text, n integer, text text, body text, grams tsvector, primary key (kind, n));

-- A UUID of version 7: in order of time, and the same for the same place in line.
create function bench.id(kind integer, at timestamptz, n bigint) returns uuid language sql immutable parallel safe as $$
  select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(kind), 3, '0')
    || '8' || lpad(to_hex(n), 15, '0'))::uuid
$$;

-- Spreads neighbours over a range, always in the same way.
create function bench.pick(n bigint, salt integer, count integer) returns integer language sql immutable parallel safe as $$
  select ((((n + 1) * 2654435761 + salt * 40503::bigint) % 4294967296) * count / 4294967296)::integer
$$;

-- The periods of `periodsAt` in server/platform/search; checks/bench.test.ts holds them together.
create function bench.periods(at timestamptz) returns tsvector language sql immutable parallel safe as $$
  select array_to_tsvector(array_agg('@' || step || ':' || floor(extract(epoch from at) / length)::bigint))
  from (values (0, 10800), (1, 86400), (2, 691200), (3, 5529600), (4, 44236800)) as periods(step, length)
$$;

create function bench.conversations(first integer, last integer)
returns table (n integer, id uuid, at timestamptz, messages integer, state text, customer_id uuid, customer_name text,
  customer_at timestamptz, address text, subject text, subject_grams tsvector, name_grams tsvector, mailbox_id uuid)
language sql stable as $$
  select c.n, bench.id(1, c.at, c.n), c.at, c.messages, c.state, bench.id(2, customer.at, customer.n), name.text,
    customer.at, 'kyaku' || customer.n || '@example.jp', subject.text, subject.grams, name.grams,
    p.mailboxes[1 + bench.pick(c.n, 1, cardinality(p.mailboxes))]
  from bench.plan p
  cross join lateral (
    select n, date_trunc('milliseconds', p.until - (p.conversations - n) * p.step) as at,
      case when n % 10 = 0 then 10 when n % 10 < 6 then 4 else 5 end as messages,
      -- Of the newest hundredth half is to do and an eighth is asleep; the rest is history.
      case when p.conversations - n > p.conversations / 100 then 'done' when n % 2 = 0 then 'todo'
        when n % 8 = 1 then 'snoozed' else 'done' end as state
    from generate_series(first, last) n
  ) c
  cross join lateral (
    select c.n / 4 as n, date_trunc('milliseconds', p.until - (p.conversations - c.n / 4 * 4) * p.step) as at
  ) customer
  join bench.texts subject on subject.kind = 'subject' and subject.n = bench.pick(c.n, 2, p.subjects)
  join bench.texts name on name.kind = 'name' and name.n = bench.pick(customer.n, 3, p.names)
$$;

create function bench.messages(first integer, last integer)
returns table (n integer, number integer, conversation_id uuid, id uuid, ledger_id uuid, at timestamptz,
  incoming boolean, customer_id uuid, customer_name text, address text, subject text, subject_grams tsvector,
  name_grams tsvector, mailbox_id uuid, text text, body text, grams tsvector, place bigint)
language sql stable as $$
  select c.n, k, c.id, bench.id(3, m.at, m.place), bench.id(4, m.at, m.place), m.at, m.incoming, c.customer_id,
    c.customer_name, c.address, c.subject, c.subject_grams, c.name_grams, c.mailbox_id, t.text, t.body, t.grams, m.place
  from bench.plan p
  cross join bench.conversations(first, last) c
  cross join lateral generate_series(1, c.messages) k
  cross join lateral (
    select c.at + (k - 1) * interval '5 hours' as at, k % 2 = 1 as incoming, c.n * 10::bigint + k as place,
      (select r.place::integer from unnest(p.rare) with ordinality r(every, place) where k = 1 and c.n % r.every = 7
       limit 1) as rare
  ) m
  join bench.texts t on t.kind = case when m.rare is not null then 'rare' when m.incoming then 'incoming' else 'reply' end
    and t.n = coalesce(m.rare - 1, bench.pick(m.place, 4, p.texts))
$$;
