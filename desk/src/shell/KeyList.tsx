import { Dialog } from '#parts/Dialog.tsx'
import { Keys } from '#parts/Keys.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { useKnownActions } from '#platform/keyboard/actions.ts'
import { texts } from './texts/index.ts'

export function KeyList({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTexts(texts)
  const groups = Map.groupBy(
    useKnownActions().filter((action) => action.keys),
    ({ group }) => group,
  )
  return (
    <Dialog open={open} onClose={onClose} title={t('keys')} about={t('keys_about')} wide>
      <div className="gap-8 sm:columns-2">
        {[...groups].map(([group, actions]) => (
          <section key={group} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 font-semibold text-ink-3 text-sm">{group}</h3>
            <dl>
              {actions.map((action) => (
                <div key={action.name} className="flex items-center justify-between gap-4 border-line border-b py-1.5">
                  <dt>{action.label}</dt>
                  <dd>
                    <span className="sr-only">{action.keys}</span>
                    {action.keys && <Keys keys={action.keys} />}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
