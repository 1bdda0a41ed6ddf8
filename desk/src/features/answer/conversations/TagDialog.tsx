import type { Tag } from '@madoguchi/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '#features/ground/access/index.ts'
import { Button } from '#parts/Button.tsx'
import { Choices } from '#parts/Choices.tsx'
import { ConfirmDialog } from '#parts/ConfirmDialog.tsx'
import { Dialog, DialogButtons } from '#parts/Dialog.tsx'
import { Field, Input } from '#parts/Field.tsx'
import { answer, api } from '#platform/api.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { isProblem } from '#platform/problem.ts'
import { keys } from './calls.ts'
import { texts } from './texts/index.ts'

const colors = ['ink', 'indigo', 'bamboo', 'gold', 'vermilion'] as const

export function TagDialog({ tag, onClose }: { tag: Tag | null; onClose: () => void }) {
  const t = useTexts(texts)
  const queries = useQueryClient()
  const { slug } = useSession()
  const [name, setName] = useState(tag?.name ?? '')
  const [color, setColor] = useState<Tag['color']>(tag?.color ?? 'ink')
  const [removing, setRemoving] = useState(false)
  const onSuccess = () => {
    onClose()
    void queries.invalidateQueries({ queryKey: keys.all(slug) })
    return queries.invalidateQueries({ queryKey: keys.tags(slug) })
  }
  const save = useMutation({
    mutationFn: () =>
      tag
        ? answer(api.PATCH('/api/v1/tags/{id}', { params: { path: { id: tag.id } }, body: { name, color } }))
        : answer(api.POST('/api/v1/tags', { body: { name, color } })),
    onSuccess,
    meta: { quiet: true },
  })
  const remove = useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/v1/tags/{id}', { params: { path: { id } } })),
    onSuccess,
  })
  if (tag && removing) {
    return (
      <ConfirmDialog
        open
        danger
        onClose={() => setRemoving(false)}
        title={t('tag_remove_title', { name: tag.name })}
        about={t('tag_remove_about')}
        confirm={t('tag_remove')}
        busy={remove.isPending}
        onConfirm={() => remove.mutate(tag.id)}
      />
    )
  }
  return (
    <Dialog open onClose={onClose} title={tag ? t('tag_edit', { name: tag.name }) : t('tag_new')}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <Field label={t('tag_name')} error={isProblem(save.error) ? save.error.message : undefined}>
          {(wired) => (
            <Input
              {...wired}
              required
              autoFocus
              maxLength={50}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Choices
          label={t('tag_color')}
          value={color}
          choices={colors.map((value) => ({ value, label: t(`color_${value}`) }))}
          onChange={setColor}
        />
        <DialogButtons>
          {tag && (
            <Button look="dangerPlain" className="mr-auto" onClick={() => setRemoving(true)}>
              {t('tag_remove')}
            </Button>
          )}
          <Button type="submit" look="primary" busy={save.isPending} disabled={!name.trim()}>
            {t('save')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
