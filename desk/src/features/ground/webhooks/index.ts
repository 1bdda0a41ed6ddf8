export { reactWebhooks } from './live.ts'
