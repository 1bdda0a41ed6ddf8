import type { Member } from '@madoguchi/contract'
import { useState } from 'react'
import { useRoleName } from '#features/ground/members/index.ts'
import { Avatar } from '#parts/Avatar.tsx'
import { Check } from '#parts/Check.tsx'
import { Input } from '#parts/Field.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'

/** With fewer people than this one finds them by looking. */
const many = 8

type Props = { members: Member[]; chosen: string[]; onChange: (chosen: string[]) => void }

export function AccessPeople({ members, chosen, onChange }: Props) {
  const t = useTexts(texts)
  const roleName = useRoleName()
  const [word, setWord] = useState('')
  const found = members.filter(({ name, email }) =>
    `${name} ${email}`.toLowerCase().includes(word.trim().toLowerCase()),
  )
  return (
    <fieldset className="mt-3">
      <legend className="mb-1.5 font-semibold text-sm">{t('access_members')}</legend>
      {members.length >= many && (
        <Input
          aria-label={t('access_find')}
          placeholder={t('access_find')}
          value={word}
          onChange={({ target: { value } }) => setWord(value)}
          className="mb-2"
        />
      )}
      <ul className="max-h-72 divide-y divide-line overflow-y-auto rounded-lg border border-line bg-sheet">
        {found.map(({ id, name, role }) => (
          <li key={id} className="px-3 py-1">
            <Check
              checked={chosen.includes(id)}
              onChange={({ target: { checked } }) =>
                onChange(checked ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
              label={
                <span className="flex items-center gap-2">
                  <Avatar name={name} size="xs" />
                  <span>{name}</span>
                  <span className="text-ink-3 text-sm">{roleName(role)}</span>
                </span>
              }
            />
          </li>
        ))}
        {found.length === 0 && <li className="px-3 py-3 text-center text-ink-2 text-sm">{t('access_none_found')}</li>}
      </ul>
    </fieldset>
  )
}
