import { atTheDesk, awake, awakeBefore, nextOpening, usualTime } from './hours.ts'
import { createRandom, type Random } from './random.ts'
import { duration, type Story, type Turn } from './story.ts'

/** What is done at one moment. `sort` is what the desk does with a fresh conversation: tags, and who takes it. */
type Act = { kind: 'turn'; turn: Turn; until: Date | null } | { kind: 'sort' } | { kind: 'finish' }
export type Step = { at: Date; story: Story; act: Act }

type Moment = { at: number; act: Act; optional?: boolean }

const minute = 60_000
const day = 86_400_000
const firstDay = 58
const lastDay = 3
/** Nothing happens in the last minutes, so that what a reply starts (its ten seconds, its lease) has ended too. */
const margin = 6 * minute

/** When the demo's time begins: a little before its first mail. */
export const startOfDemo = (now: Date): Date => new Date(now.getTime() - 64 * day)

/** Everything that happens, in its order; the same for the same stories and the same moment. */
export function planDemo(stories: readonly Story[], now: Date): Step[] {
  const undated = createRandom('order').shuffled(stories.filter(({ ago }) => ago === undefined))
  const placed = undated.map((story, place) => ({ story, start: scatter(story, place / undated.length, now) }))
  const dated = stories
    .filter(({ ago }) => ago !== undefined)
    .map((story) => ({ story, start: begin(story, now.getTime() - ago(story)) }))
  return [...placed, ...dated]
    .flatMap(({ story, start }) => placeStory(story, start, now))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
}

/** Not to the minute: nobody writes on the stroke of the hour. */
const ago = (story: Story): number =>
  duration(story.ago ?? '0m') + createRandom(`ago ${story.subject}`).between(0, 17) * minute

function scatter(story: Story, place: number, now: Date): number {
  const random = createRandom(`start ${story.subject} ${story.from}`)
  const at = now.getTime() - (firstDay - place * (firstDay - lastDay)) * day
  return usualTime(at, random)
}

/** Elsewhere in the world it is day when it is night in Japan. */
const begin = (story: Story, at: number): number => (story.language === 'en' ? at : awakeBefore(at))

/** The story's moments, begun early enough that all of them have passed. */
function placeStory(story: Story, start: number, now: Date): Step[] {
  const end = now.getTime() - margin
  for (let at = Math.min(start, end); ; at -= 4 * 60 * minute) {
    const moments = momentsOf(story, begin(story, at), now)
    if (moments.some(({ at, optional }) => at > end && !optional)) continue
    return moments.filter(({ at }) => at <= end).map(({ at, act }) => ({ at: new Date(at), story, act }))
  }
}

function momentsOf(story: Story, start: number, now: Date): Moment[] {
  const random = createRandom(`${story.subject} ${story.from}`)
  const moments: Moment[] = []
  let at = start
  let sorted = false
  for (const [place, turn] of story.turns.entries()) {
    if (place > 0) at = next(at, turn, random)
    if (turn.kind !== 'mail' && !sorted) {
      moments.push({ at: at - minute, act: { kind: 'sort' } })
      sorted = true
    }
    moments.push({ at, act: { kind: 'turn', turn, until: wakeTime(turn, place === story.turns.length - 1, at, now) } })
  }
  // Fresh mail is labelled at once, whoever is on duty; answering it can wait for the morning.
  if (!sorted)
    moments.push({ at: at + random.between(1, 5) * minute, act: { kind: 'sort' }, optional: story.end === 'todo' })
  if (needsFinishing(story))
    moments.push({ at: atTheDesk(at + random.between(15, 120) * minute, random), act: { kind: 'finish' } })
  return moments
}

function next(at: number, turn: Turn, random: Random): number {
  const after = turn.after === undefined ? usualDelay(turn, random) : duration(turn.after) * random.between(0.95, 1.08)
  return turn.kind === 'mail' && turn.form?.kind === 'absence'
    ? at + after
    : turn.kind === 'mail'
      ? awake(at + after, random)
      : atTheDesk(at + Math.max(after, 2 * minute), random)
}

function usualDelay(turn: Turn, random: Random): number {
  if (turn.kind === 'mail') return random.between(40, 20 * 60) * minute
  if (turn.kind === 'reply') return random.between(15, 210) * minute
  return random.between(5, 30) * minute
}

function wakeTime(turn: Turn, isLast: boolean, at: number, now: Date): Date | null {
  if (turn.kind !== 'snooze') return null
  const from = isLast ? now.getTime() : at
  return new Date(nextOpening(from + duration(turn.for)))
}

/** A reply leaves its conversation done; whatever came after it has to be put away by somebody. */
function needsFinishing({ end = 'done', turns }: Story): boolean {
  const last = turns.findLast((turn) => turn.kind !== 'mail' || turn.form?.kind !== 'absence')
  return end === 'done' && (last?.kind !== 'reply' || last.keep === true)
}
