import type { Command } from 'commander'

export const addTransferCommands = (program: Command): Command => program
