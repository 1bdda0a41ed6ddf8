import type { ja } from './ja.ts'

export const en = {
  title: 'Signature of outgoing mail',
  about:
    "With a signature (DKIM), your customers' mail servers can tell that mail from {domain} is really yours, and it lands in the spam folder less often.",
  prepare: 'Prepare the signature',
  signing: 'Mail is sent with a signature',
  not_signing: 'Mail is not signed yet',
  how: 'Add this TXT record in the DNS settings of whoever manages the domain. It can take up to a day until others see it. Then press "Check".',
  record_name: 'Name (host)',
  record_value: 'Value',
  check: 'Check',
  checked_at: 'Checked {at}',
  found: 'Found: {found}',
  dkim_good: 'DKIM: published.',
  dkim_missing: 'DKIM: the record above is not there yet. If you have just added it, wait a while and try again.',
  dkim_different: 'DKIM: there is a record, but with another value. Please paste the value above as it is.',
  dkim_weak: 'DKIM: please look at the record again.',
  dkim_unknown: 'DKIM: DNS could not be asked. Please try again in a while.',
  spf_good: 'SPF: published. Please make sure that it includes the mail server you send through.',
  spf_missing: 'SPF: there is none. Add the "v=spf1 …" record that the provider of your mail server tells you.',
  spf_different: 'SPF: there are two records, which makes both invalid. Please join them into one.',
  spf_weak: 'SPF: it allows every server to send. Let it end in "~all" or "-all".',
  spf_unknown: 'SPF: DNS could not be asked. Please try again in a while.',
  dmarc_good: 'DMARC: forged mail is refused.',
  dmarc_missing: 'DMARC: there is none. We suggest to begin with "v=DMARC1; p=none" at _dmarc.{domain}.',
  dmarc_different: 'DMARC: please look at the record again.',
  dmarc_weak:
    'DMARC: it only watches (p=none). Once you have seen that your mail arrives signed, "p=quarantine" keeps forgers out.',
  dmarc_unknown: 'DMARC: DNS could not be asked. Please try again in a while.',
} as const satisfies Record<keyof typeof ja, string>
