-- The queue takes what is first in it. So that one workspace with a great many jobs does not keep all others waiting,
-- its jobs stand further back the more of them are due; those of others go before.

create index if not exists jobs_due_by_workspace on graphile_worker._private_jobs ((payload->>'workspaceId'), run_at)
  where is_available;

create or replace function enqueue_jobs(jobs jsonb) returns void
language plpgsql security definer set search_path = '' as $$
declare
  workspace text := jobs->0->'payload'->>'workspaceId';
  -- More than a thousand make no difference.
  due bigint := (select count(*) from (
    select from graphile_worker._private_jobs j
    where j.payload->>'workspaceId' = workspace and j.run_at <= now() and j.is_available limit 1000) as first);
begin
  perform graphile_worker.add_job(
    identifier => j.task, payload => j.payload, queue_name => j.queue, run_at => j.run_at,
    max_attempts => j.max_attempts, job_key => j.job_key, job_key_mode => j.job_key_mode,
    priority => coalesce(j.priority,
      case when due + j.place <= 20 then 0 when due + j.place <= 200 then 10 when due + j.place <= 1000 then 20 else 30 end))
  from (
    select r.*, row_number() over () as place from jsonb_to_recordset(jobs) as r (
      task text, payload json, queue text, run_at timestamptz, max_attempts integer, job_key text,
      job_key_mode text, priority integer)) j;
end $$;
