export { type Bus, createLocalBus, createPostgresBus } from './bus.ts'
export { createFeed, type FeedItem } from './feed.ts'
export { readHead, readLog } from './log.ts'
export { type Reader, readerBatch, readNext, startReading, stopReading } from './reader.ts'
