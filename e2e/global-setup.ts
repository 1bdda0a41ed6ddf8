import { buildDesk } from '../scripts/build-desk.mjs'

/** Browser tests see the desk as `npm start` serves it. */
export async function setup() {
  const code = await buildDesk()
  if (code !== 0) throw new Error('The desk could not be built.')
}
