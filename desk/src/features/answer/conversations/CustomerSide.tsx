import type { Conversation } from '@madoguchi/contract'
import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { CustomerPanel } from '#features/customers/people/index.ts'
import { useTexts } from '#platform/i18n/language.ts'
import { CustomerHistory } from './CustomerHistory.tsx'
import { texts } from './texts/index.ts'

type Props = { conversation: Conversation; open: boolean; onClose: () => void }

/** Who it is about: beside the thread where there is room, else over it when asked for. */
export function CustomerSide({ conversation, open, onClose }: Props) {
  const t = useTexts(texts)
  const panel = (
    <CustomerPanel
      customerId={conversation.customer.id}
      history={<CustomerHistory customerId={conversation.customer.id} except={conversation.id} />}
    />
  )
  return (
    <>
      <aside
        aria-label={t('customer')}
        className="hidden w-[17.5rem] shrink-0 overflow-y-auto border-line border-l xl:block"
      >
        {panel}
      </aside>
      <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
        <Radix.Portal>
          <Radix.Overlay className="fixed inset-0 z-40 bg-veil" />
          <Radix.Content
            aria-describedby={undefined}
            className="fixed inset-y-0 right-0 z-40 w-80 max-w-[90vw] overflow-y-auto border-line border-l bg-paper shadow-float"
          >
            <Radix.Title className="sr-only">{t('customer')}</Radix.Title>
            <Radix.Close
              aria-label={t('close')}
              className="absolute top-3 right-3 rounded-md p-1.5 text-ink-2 hover:bg-sunken"
            >
              <X aria-hidden className="size-4" />
            </Radix.Close>
            {panel}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </>
  )
}
