import { type ReactNode, useState } from 'react'
import { Button } from '#parts/Button.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { texts } from './texts/index.ts'

type Props = {
  title: string
  about: ReactNode
  confirm: string
  danger?: boolean
  /** Something else is to be filled in first. */
  disabled?: boolean
  busy: boolean
  error: unknown
  onConfirm: (password: string) => void
  onClose: () => void
  children?: ReactNode
}

/** Asks for the password before something that only the person itself may do. */
export function PasswordDialog({
  title,
  about,
  confirm,
  danger = false,
  disabled = false,
  busy,
  error,
  onConfirm,
  onClose,
  children,
}: Props) {
  const t = useTexts(texts)
  const [password, setPassword] = useState('')
  return (
    <Dialog open onClose={onClose} title={title} about={about}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          onConfirm(password)
        }}
      >
        {children}
        <Field label={t('password')} error={isProblem(error) ? error.message : undefined}>
          {(wired) => (
            <Input
              {...wired}
              required
              type="password"
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </Field>
        <DialogButtons>
          <Button type="submit" look={danger ? 'danger' : 'primary'} busy={busy} disabled={disabled}>
            {confirm}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
