/** How long a finished export can be downloaded. */
export const downloadMs = 24 * 60 * 60_000
/** One that is not finished by then was killed too often, and is in nobody's way any more. */
export const longestMs = 24 * 60 * 60_000
/** Ended ones are listed for a while, so that owners see what was made. */
export const listed = 20
