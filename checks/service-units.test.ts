import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from './repository.ts'
import { dangersOf } from './service-units.ts'

const unit = readFileSync(path.join(root, 'deploy/madoguchi.service'), 'utf8')

test('P5: no unit of ours lets root run or read what the account of the product may change', () => {
  const dangers = globSync('deploy/**/*.service', { cwd: root }).map((file) => [
    file,
    dangersOf(readFileSync(path.join(root, file), 'utf8')),
  ])
  expect(dangers).toEqual([['deploy/madoguchi.service', []]])
})

test('P5: there is nothing else in deploy/ that root might run', () => {
  expect(globSync('deploy/**/*', { cwd: root })).toEqual(['deploy/madoguchi.service'])
})

test.each([
  ['User=madoguchi', 'User=root', 'it runs as root'],
  ['User=madoguchi', '', 'it runs as root'],
  ['NoNewPrivileges=yes', '', 'NoNewPrivileges is not yes'],
  ['ProtectSystem=strict', 'ProtectSystem=full', 'ProtectSystem is not strict'],
  ['CapabilityBoundingSet=', 'AmbientCapabilities=CAP_CHOWN', 'it is given capabilities'],
  ['Restart=always', 'ExecStartPre=+/bin/chown -R madoguchi /opt', 'ExecStartPre is run by root'],
  ['Restart=always', 'ExecStartPre=!/opt/madoguchi/prepare', 'ExecStartPre is run by root'],
  ['Restart=always', 'ExecStartPre=prepare', 'ExecStartPre does not name its program from the root'],
  [
    'ExecStart=/opt/madoguchi/',
    'ExecStart=/var/lib/madoguchi/',
    'ExecStart runs /var/lib/madoguchi/node_modules/.bin/node, which the account may change',
  ],
  [
    'Restart=always',
    'ReadWritePaths=/opt/madoguchi',
    'ExecStart runs /opt/madoguchi/server/main.ts, which the account may change',
  ],
  [
    '=/etc/madoguchi.env',
    '=/var/lib/madoguchi/env',
    "EnvironmentFile /var/lib/madoguchi/env is the account's to change",
  ],
])('P5: a unit with %s turned into "%s" is noticed', (from, to, danger) => {
  expect(unit).toContain(from)
  expect(dangersOf(unit.replace(from, to))).toContain(danger)
})
