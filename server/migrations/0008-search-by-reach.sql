-- Takes the place of `found_conversations(tsquery[], …)`, which stays for the servers of the version before.
--
-- The conversations in which something was said most recently that has these words. They are looked for in periods of
-- time that reach back further and further; `reaches` is how far, in hours, the last null for all of time. After each
-- look the next period is chosen by how often the words came up so far, so that few looks are needed and little more
-- is read than is asked for. The period is a condition of its own beside the words: the index then jumps over
-- everything outside of it, while within one question it would try every place of the words.
--
-- Row-level security keeps text search off the index for the app's role (its operators are not leakproof),
-- so the question is asked through a door that stays in the room it came from.
create function found_conversations(
  periods tsquery[], reaches double precision[], words tsquery, needles text[],
  before_at timestamptz, before_id uuid, most integer)
returns table (conversation_id uuid, at timestamptz)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  place integer := 1;
  period pg_catalog.tsquery;
  enough double precision;
  ids uuid[];
  times timestamptz[];
begin
  loop
    period := periods[place];
    select array_agg(f.id order by f.at desc, f.id desc), array_agg(f.at order by f.at desc, f.id desc)
    into ids, times
    from (
      select s.conversation_id as id, max(s.at) as at
      from public.search_entries s
      where s.workspace_id = public.current_workspace()
        and s.grams operator(pg_catalog.@@) period
        and s.grams operator(pg_catalog.@@) coalesce(words, period)
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
    exit when cardinality(ids) >= most or reaches[place] is null;
    enough := reaches[place] * least(8, 1.5 * most / coalesce(cardinality(ids), 1));
    loop
      place := place + 1;
      exit when reaches[place] is null or reaches[place] >= enough;
    end loop;
  end loop;
  return query select u.id, u.at from unnest(ids, times) as u(id, at);
end $$;
