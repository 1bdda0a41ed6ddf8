/** What stands beside the files of an export, for whoever opens the folder years from now. */
export const readme = (
  workspace: string,
  at: string,
  names: string[],
): string => `Export of the workspace "${workspace}" from Madoguchi, ${at}

Text is UTF-8. Each .jsonl file is JSON Lines: one JSON object a line, in the order of its key.
Times are ISO 8601 in UTC. Ids are UUIDs, and what refers to another line does so by its id.

export.json              what this is, and how many lines each file has
workspace.json           the name and the settings of the workspace
${names.map((name) => `${name}.jsonl`).join('\n')}
mails/in, mails/out      the mails as they came in and left, byte for byte (.eml)
files/<id>/<name>        attachments and uploads under their own names

"path" in a line is the file that belongs to it.

Restricted mailboxes are in it like all others: keep it where only those can read it who may read everything.

Not here: passwords, sessions, API tokens, invitations, and the search index.
The log (events) is for reading. An import into another workspace does not replay it.
Bring it back with: npm run madoguchi -- import --from <this folder>
`
