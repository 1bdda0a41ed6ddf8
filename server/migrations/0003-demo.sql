-- The demo workspace is made once in the life of an installation. A row without `ready_at` stands for one
-- whose making was cut off. The row outlives the workspace, so that a demo that was removed does not come back.
create table identity.demo (
  workspace_id uuid primary key,
  -- Its people still have the documented password, which is for installations that only their own machine reaches.
  open boolean not null,
  began_at timestamptz not null,
  ready_at timestamptz
);
grant select, insert, update, delete on identity.demo to :app_role;
