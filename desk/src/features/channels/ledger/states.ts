import type { Inbound, Outbound } from '@madoguchi/contract'
import { Ban, Check, CircleAlert, CircleHelp, CircleSlash, Clock, Hourglass, type LucideIcon, Send } from 'lucide-react'
import type { Tone } from '#parts/Badge.tsx'

type Look = { tone: Tone; icon: LucideIcon }

/** Only what waits for a person is coloured to be noticed. */
export const inboundLook: Record<Inbound['state'], Look> = {
  received: { tone: 'plain', icon: Hourglass },
  applied: { tone: 'plain', icon: Check },
  failed: { tone: 'danger', icon: CircleAlert },
  not_taken: { tone: 'outline', icon: CircleSlash },
}

export const outboundLook: Record<Outbound['state'], Look> = {
  held: { tone: 'plain', icon: Clock },
  queued: { tone: 'plain', icon: Hourglass },
  sending: { tone: 'action', icon: Send },
  sent: { tone: 'plain', icon: Check },
  failed: { tone: 'danger', icon: CircleAlert },
  unknown: { tone: 'warn', icon: CircleHelp },
  cancelled: { tone: 'outline', icon: Ban },
}
