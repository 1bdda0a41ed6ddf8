import { Check } from 'lucide-react'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Keys } from './Keys.tsx'

type Props = { trigger: ReactNode; align?: 'start' | 'end'; side?: 'top' | 'bottom'; children: ReactNode }

export function Menu({ trigger, align = 'end', side = 'bottom', children }: Props) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={5}
          collisionPadding={8}
          className="animate-rise z-50 max-h-[70vh] min-w-48 max-w-xs overflow-y-auto rounded-lg border border-line bg-sheet p-1 shadow-float"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

type ItemProps = {
  onSelect: () => void
  children: ReactNode
  keys?: string
  checked?: boolean
  danger?: boolean
  disabled?: boolean
}

export function MenuItem({ onSelect, children, keys, checked, danger = false, disabled = false }: ItemProps) {
  return (
    <Radix.Item
      onSelect={onSelect}
      disabled={disabled}
      className={`flex min-h-8 select-none items-center gap-2 rounded-sm px-2.5 py-1 outline-none data-[disabled]:text-ink-3 data-[highlighted]:bg-sunken ${danger ? 'text-danger' : ''}`}
    >
      <span className="min-w-0 flex-1">{children}</span>
      {checked && <Check aria-hidden className="size-4 text-action" />}
      {keys && <Keys keys={keys} />}
    </Radix.Item>
  )
}

export const MenuLabel = ({ children }: { children: ReactNode }) => (
  <Radix.Label className="px-2.5 pt-1.5 pb-0.5 text-ink-3 text-xs">{children}</Radix.Label>
)

export const MenuLine = () => <Radix.Separator className="my-1 h-px bg-line" />
