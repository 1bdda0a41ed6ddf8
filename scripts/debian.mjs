// Debian's packages, for what the tests need beside npm's. Plain JavaScript for Node 18.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

export const isDebianRoot = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')

/** Fails quietly: what is missing afterwards is got another way or done without. @param {string[]} packages */
export function installPackages(packages) {
  console.error(`Installing ${packages.join(' and ')} with apt-get …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 2], env })
  for (const name of packages) {
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
      stdio: ['ignore', 'ignore', 2],
      env,
    })
  }
}
