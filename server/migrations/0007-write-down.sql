-- What a transaction leaves behind, in one statement beside its commit: its jobs, then its events under the lock of
-- the log's head, so that this lock is held for as short as possible.
create function write_down(
  workspace uuid, jobs jsonb, announcements jsonb, actor_kind text, actor_id uuid, request_id text, at timestamptz
) returns void language plpgsql set search_path = pg_catalog, public as $$
declare
  many bigint := jsonb_array_length(announcements);
  head bigint;
begin
  if jsonb_array_length(jobs) > 0 then
    perform public.enqueue_jobs(jobs);
  end if;
  if many > 0 then
    update public.log_heads set position = position + many where workspace_id = workspace returning position into head;
    insert into public.events (workspace_id, position, name, actor_kind, actor_id, request_id, data, at)
    select workspace, head - many + e.place, e.event->>'name',
      write_down.actor_kind, write_down.actor_id, write_down.request_id, e.event->'data', write_down.at
    from jsonb_array_elements(announcements) with ordinality as e(event, place);
  end if;
end $$;
