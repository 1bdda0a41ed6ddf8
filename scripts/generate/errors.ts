import { problems } from '../../contract/problems.ts'

/** The page of all refusals, from the list that the server answers with. */
export function generateErrorPage(): Record<string, string> {
  const rows = Object.entries(problems)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, { status, ja, en }]) => `| \`${code}\` | ${status} | ${en} | ${ja} |`)
  return { 'docs/errors.md': `${heading}\n\n${rows.join('\n')}\n` }
}

const heading = `# Errors

Written by \`npm run generate\` from \`contract/problems.ts\`. Not to be edited.

Every refusal is an RFC 9457 problem (\`application/problem+json\`): \`type\`, \`title\` (the sentence in the caller's language), \`status\`, \`code\`, \`requestId\`, and \`fields\` where single fields are wrong. Words in braces are filled in. A program should look at \`code\` only.

| code | status | English | Japanese |
|---|---|---|---|`
