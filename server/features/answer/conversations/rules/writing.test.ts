import { expect, test } from 'vitest'
import { frameReply } from './writing.ts'

const frame = { signature: '', values: { name: '高梨' } }

test('H4: a template knows the names that it was given and nothing of the program', () => {
  const unknown = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'process', 'env', 'secret']
  for (const name of unknown) expect(frameReply('x', { ...frame, template: `{${name}}` })).toBe(`{${name}}`)
  for (const text of ['{{7*7}}', `$${'{7*7}'}`, '<%= 7*7 %>', '{name.constructor}', '#{7*7}', '{{name}}'])
    expect(frameReply('x', { ...frame, template: text })).toBe(text.replace('{name}', '高梨'))
  expect(frameReply('{name} {constructor}', { ...frame, template: '{name} 様\n{body}' })).toBe(
    '高梨 様\n{name} {constructor}',
  )
})
