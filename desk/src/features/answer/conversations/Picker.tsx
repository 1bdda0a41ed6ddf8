import { Command } from 'cmdk'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { isComposing } from '#platform/keyboard/composition.ts'

type Item = { id: string; name: string; chosen: boolean; face?: ReactNode; keys?: string }
type Props = { label: string; placeholder: string; none: string; items: Item[]; onPick: (id: string) => void }

/** A short list to choose from by typing or by arrow keys. */
export function Picker({ label, placeholder, none, items, onPick }: Props) {
  return (
    <Command label={label} loop onKeyDown={(event) => isComposing(event) && event.stopPropagation()}>
      <Command.Input
        autoFocus
        placeholder={placeholder}
        className="h-10 w-full border-line border-b bg-transparent px-3.5 outline-none"
      />
      <Command.List className="max-h-72 overflow-y-auto p-1">
        <Command.Empty className="px-3 py-4 text-center text-ink-2 text-sm">{none}</Command.Empty>
        {items.map((item) => (
          <Command.Item
            key={item.id}
            value={`${item.name} ${item.id}`}
            onSelect={() => onPick(item.id)}
            className="flex min-h-9 cursor-default items-center gap-2.5 rounded-md px-2.5 data-[selected=true]:bg-sunken"
          >
            {item.face}
            <span className="min-w-0 flex-1 truncate">{item.name}</span>
            {item.chosen && <Check aria-hidden className="size-4 text-action" />}
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  )
}
