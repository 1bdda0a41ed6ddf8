export { type Bus, createLocalBus, createPostgresBus } from './bus.ts'
export { createFeed, type Feed, type FeedItem } from './feed.ts'
export { readHead, readLog, toLoggedEvent } from './log.ts'
export { type Reader, readNext } from './reader.ts'
