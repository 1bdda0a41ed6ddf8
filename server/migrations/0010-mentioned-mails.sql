-- Mails that somebody answered and that never came here: what refers to the same one, from somebody who takes part in
-- the conversation, belongs to it, and so does the mail itself when it comes later than its answer.
create table mentioned_mails (
  workspace_id uuid not null,
  mail_id text not null,
  conversation_id uuid not null,
  primary key (workspace_id, mail_id, conversation_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create index mentioned_mails_by_conversation on mentioned_mails (workspace_id, conversation_id);
call wall('mentioned_mails');
