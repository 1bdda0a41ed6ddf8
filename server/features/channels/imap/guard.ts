import type { Services } from '#platform/context.ts'
import { createHostGuard } from '#platform/outgoing/index.ts'

/** Where mail may be fetched from: everywhere outside, and where the operator says so. */
export const guardOf = ({ config }: Services) =>
  createHostGuard({ ports: config.imapPorts, networks: config.imapNetworks })
