/** The domains in a text: one a line, or with commas or spaces between them. */
export const readDomains = (text: string): string[] => text.split(/[\s,、，]+/).filter(Boolean)
