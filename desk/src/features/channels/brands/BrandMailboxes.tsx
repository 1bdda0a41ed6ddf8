import type { Mailbox } from '@madoguchi/contract'
import { Link } from '@tanstack/react-router'
import { useSession } from '#features/ground/access/index.ts'
import { Badge } from '#parts/Badge.tsx'
import { Section } from '#parts/Page.tsx'
import { useTexts } from '#platform/i18n/language.ts'
import { texts } from './texts/index.ts'

/** Which mailboxes write in its name, and where they have words of their own. */
export function BrandMailboxes({ mailboxes }: { mailboxes: readonly Mailbox[] }) {
  const t = useTexts(texts)
  const { slug } = useSession()
  return (
    <div className="mt-5">
      <Section title={t('mailboxes')}>
        {mailboxes.length === 0 && <p className="text-ink-2">{t('mailboxes_none')}</p>}
        <ul className="flex flex-col gap-1.5">
          {mailboxes.map((mailbox) => (
            <li key={mailbox.id} className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
              <Link
                to="/$workspace/settings/mailboxes/$mailboxId"
                params={{ workspace: slug, mailboxId: mailbox.id }}
                className="text-action underline decoration-line underline-offset-4"
              >
                {mailbox.name}
              </Link>
              <span className="text-ink-3 text-sm">{mailbox.address}</span>
              {mailbox.own.map((text) => (
                <Badge key={text} tone="outline" small>
                  {t(`own_${text}`)}
                </Badge>
              ))}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
