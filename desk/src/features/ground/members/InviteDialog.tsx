import type { Role } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { CopyField } from '#parts/CopyField.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { Field, Input, Select } from '#parts/Field.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { keys, roles, useRoleName } from './calls.ts'
import { texts } from './texts/index.ts'

export function InviteDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const roleName = useRoleName()
  const { slug, membership } = useSession()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('agent')
  const invite = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/invitations', { body: { email: email.trim(), role } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.invitations(slug) }),
    meta: { quiet: true },
  })
  if (invite.isSuccess) {
    return (
      <Dialog
        open
        onClose={onClose}
        title={t('invited_title')}
        about={t('invited_about', { email: invite.data.email })}
      >
        <CopyField label={t('invite_link')} value={invite.data.link} />
        <DialogButtons>
          <Button look="primary" onClick={onClose}>
            {t('close')}
          </Button>
        </DialogButtons>
      </Dialog>
    )
  }
  return (
    <Dialog open onClose={onClose} title={t('invite')} about={t('invite_about')}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          invite.mutate()
        }}
      >
        <Field label={t('email')} error={isProblem(invite.error) ? invite.error.message : undefined}>
          {(wired) => (
            <Input
              {...wired}
              required
              autoFocus
              type="email"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('role')} hint={t(`role_${role}_about`)}>
          {(wired) => (
            <Select
              {...wired}
              value={role}
              onChange={(event) => setRole(roles.find((one) => one === event.target.value) ?? 'agent')}
            >
              {roles.slice(roles.indexOf(membership.role)).map((one) => (
                <option key={one} value={one}>
                  {roleName(one)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <DialogButtons>
          <Button type="submit" look="primary" busy={invite.isPending}>
            {t('invite_send')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
