import type { Stage } from './stage.ts'

/** The ten seconds in which a reply can be taken back, and the pauses between tries, are over. */
export async function hurry(stage: Stage): Promise<void> {
  await stage.sql("update contacts_out set due_at = now() where state in ('held', 'queued')")
  await stage.sql('update graphile_worker._private_jobs set run_at = now() where locked_at is null')
}
