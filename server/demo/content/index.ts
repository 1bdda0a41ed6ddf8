import { tellRoutine } from '../routine.ts'
import type { Story } from '../story.ts'
import { business } from './business.ts'
import { firmware } from './firmware.ts'
import { oddMails } from './odd-mails.ts'
import { regulars } from './regulars.ts'
import { rental } from './rental.ts'
import { international } from './routine-en.ts'
import { orders } from './routine-orders.ts'
import { productQuestions } from './routine-products.ts'

import { service } from './routine-service.ts'
import { snoozed } from './snoozed.ts'
import { troubles } from './troubles.ts'
import { waiting } from './waiting.ts'

const told: readonly Story[] = [
  ...firmware,
  ...waiting,
  ...snoozed,
  ...troubles,
  ...business,
  ...regulars,
  ...oddMails,
  ...rental,
]

/** All that happens at Minato Camera, by subject. */
export const stories: readonly Story[] = [
  ...told,
  ...tellRoutine([...orders, ...productQuestions, ...service, ...international], told),
]
