import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { useState } from 'react'
import { Keys } from '#parts/Keys.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { type Action, useKnownActions } from '#platform/keyboard/actions.ts'
import { isComposing } from '#platform/keyboard/composition.ts'
import { groupClass, itemClass } from './command-classes.ts'
import { SearchResults } from './SearchResults.tsx'
import { texts } from './texts/index.ts'

export function CommandMenu({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTexts(texts)
  const [words, setWords] = useState('')
  const close = () => {
    setWords('')
    onClose()
  }
  const asked = plain(words)
  const fitting = useKnownActions().filter(({ quiet, label }) => !quiet && plain(label).includes(asked))
  const groups = Map.groupBy(fitting, ({ group }) => group)
  const run = (action: Action) => {
    close()
    // The dialog gives the focus back first; what the action focuses then stays focused.
    setTimeout(action.run)
  }
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && close()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-veil" />
        <Radix.Content
          aria-describedby={undefined}
          className="animate-rise fixed top-[12vh] left-1/2 z-40 w-[calc(100vw-2rem)] max-w-xl -translate-x-1/2 overflow-hidden rounded-lg border border-line bg-sheet shadow-float"
        >
          <Radix.Title className="sr-only">{t('commands')}</Radix.Title>
          <Command
            label={t('commands')}
            loop
            // The server finds conversations by its own rules; what fits is decided here, not by the list.
            shouldFilter={false}
            // The Enter that confirms a Japanese word must not run what happens to be selected.
            onKeyDown={(event) => isComposing(event) && event.stopPropagation()}
          >
            <div className="flex items-center gap-3 border-line border-b px-4">
              <Search aria-hidden className="size-4 shrink-0 text-ink-3" />
              {/* The dialog focuses it, as the first of its fields. With autoFocus the dialog would not know where to bring
                  the focus back to when a menu that closes at this moment takes it. */}
              <Command.Input
                value={words}
                onValueChange={setWords}
                placeholder={t('commands_placeholder')}
                className="h-12 w-full bg-transparent outline-none"
              />
            </div>
            <Command.List className="max-h-[55vh] overflow-y-auto p-1.5">
              <Command.Empty className="px-3 py-6 text-center text-ink-2">{t('commands_none')}</Command.Empty>
              {[...groups].map(([group, actions]) => (
                <Command.Group key={group} heading={group} className={groupClass}>
                  {actions.map((action) => (
                    <Command.Item
                      key={action.name}
                      value={action.name}
                      onSelect={() => run(action)}
                      className={itemClass}
                    >
                      <span className="min-w-0 flex-1 truncate">{action.label}</span>
                      {action.keys && <Keys keys={action.keys} />}
                    </Command.Item>
                  ))}
                </Command.Group>
              ))}
              <SearchResults words={words} onLeave={close} />
            </Command.List>
          </Command>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Full-width letters and capitals are the same word. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase().trim()
