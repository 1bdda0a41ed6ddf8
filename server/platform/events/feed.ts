import type { LoggedEvent } from '@madoguchi/contract'

/** What a follower of the feed gets: an event, and its text made once for all followers. */
export type FeedItem = {
  event: LoggedEvent
  json: string
  /** Groups of mailboxes of which a reader must see one each; null: nobody asked. */
  about: readonly (readonly string[])[] | null
}
type Follower = {
  position: number
  /** Needs to know what the events are about, since not all of them are meant for it. */
  narrow: boolean
  take: (items: FeedItem[]) => void
}
type Read = (workspaceId: string, after: number, limit: number) => Promise<LoggedEvent[]>
type Locate = (workspaceId: string, events: LoggedEvent[]) => Promise<string[][][]>

const batch = 500

/**
 * Follows the logs of workspaces for any number of live screens of this process: one query for each look,
 * however many are watching. `look` is cheap when nobody watches that workspace.
 */
type Feed = {
  look(workspaceId: string): void
  /** Looks at every watched workspace, for what the bus may have lost. */
  lookAtAll(): void
  /** Calls `take` with everything after `after`, once each and in order, until the returned function is called. */
  follow(
    workspaceId: string,
    from: Pick<Follower, 'narrow'> & { after: number },
    take: (items: FeedItem[]) => void,
  ): Promise<() => void>
}

export function createFeed(read: Read, locate: Locate, onError: (error: unknown) => void): Feed {
  const located = async (workspaceId: string, events: LoggedEvent[]): Promise<FeedItem[]> => {
    const about = events.length > 0 ? await locate(workspaceId, events) : []
    return events.map((event, place) => toItem(event, about[place] ?? null))
  }
  const rooms = new Map<string, { position: number; followers: Set<Follower>; busy: boolean; again: boolean }>()

  const readOn = async (workspaceId: string) => {
    const room = rooms.get(workspaceId)
    if (!room) return
    if (room.busy) {
      room.again = true
      return
    }
    room.busy = true
    try {
      do {
        room.again = false
        const events = await read(workspaceId, room.position, batch)
        // Where nobody asks what they are about they are handed out at once, so that nobody who does joins meanwhile.
        const asked = [...room.followers].some(({ narrow }) => narrow)
        const items = asked ? await located(workspaceId, events) : events.map((event) => toItem(event))
        room.position = events.at(-1)?.position ?? room.position
        for (const follower of room.followers) hand(follower, items)
        if (events.length === batch) room.again = true
      } while (room.again)
    } catch (error) {
      onError(error)
    } finally {
      room.busy = false
    }
  }

  return {
    look: (workspaceId) => void readOn(workspaceId),
    lookAtAll() {
      for (const workspaceId of rooms.keys()) void readOn(workspaceId)
    },
    async follow(workspaceId, { after, narrow }, take) {
      const follower: Follower = { position: after, narrow, take }
      // Catches up alone, so that one who was away for long does not slow the others; joins the room when it
      // knows at least what the room knows. Between the last check and joining nothing else can run.
      for (;;) {
        const events = await read(workspaceId, follower.position, batch)
        hand(follower, narrow ? await located(workspaceId, events) : events.map((event) => toItem(event)))
        const roomPosition = rooms.get(workspaceId)?.position ?? 0
        if (events.length < batch && roomPosition <= follower.position) break
      }
      let room = rooms.get(workspaceId)
      if (!room) {
        room = { position: follower.position, followers: new Set(), busy: false, again: false }
        rooms.set(workspaceId, room)
      }
      room.followers.add(follower)
      void readOn(workspaceId)
      return () => {
        const left = rooms.get(workspaceId)
        left?.followers.delete(follower)
        if (left?.followers.size === 0) rooms.delete(workspaceId)
      }
    },
  }
}

const toItem = (event: LoggedEvent, about: FeedItem['about'] = null): FeedItem => ({
  event,
  json: JSON.stringify(event),
  about,
})

function hand(follower: Follower, items: FeedItem[]): void {
  const fresh = items.filter(({ event }) => event.position > follower.position)
  const last = fresh.at(-1)
  if (!last) return
  follower.position = last.event.position
  follower.take(fresh)
}
