import path from 'node:path'

/** Where a unit's account may write, by the settings that say so. */
const writable: Record<string, string> = {
  StateDirectory: '/var/lib',
  CacheDirectory: '/var/cache',
  LogsDirectory: '/var/log',
  RuntimeDirectory: '/run',
  ReadWritePaths: '/',
  BindPaths: '/',
}
const openToAll = ['/tmp', '/var/tmp', '/dev/shm', '/home']
const wanted: Record<string, string> = { NoNewPrivileges: 'yes', ProtectSystem: 'strict', ProtectHome: 'yes' }

type Setting = { name: string; value: string }

/**
 * Why root, or a program with more rights than the account of the service, might run or read something that this
 * account can change; empty when nothing speaks for it.
 */
export function dangersOf(unit: string): string[] {
  const settings = settingsOf(unit)
  const last = (name: string) => settings.findLast((setting) => setting.name === name)?.value ?? ''
  const places = [
    ...openToAll,
    ...settings.flatMap(({ name, value }) => {
      const root = writable[name]
      return root === undefined ? [] : value.split(/\s+/).map((place) => path.posix.resolve(root, place))
    }),
  ]
  const isWritable = (file: string) => places.some((place) => file === place || file.startsWith(`${place}/`))
  const commands = settings.filter(({ name }) => name.startsWith('Exec'))
  return [
    ...(/^(|root|0)$/.test(last('User')) ? ['it runs as root'] : []),
    ...Object.entries(wanted).flatMap(([name, value]) => (last(name) === value ? [] : [`${name} is not ${value}`])),
    ...(last('AmbientCapabilities') ? ['it is given capabilities'] : []),
    ...commands.flatMap(({ name, value }) => {
      const [, prefix = '', command = ''] = /^([-@:+!|]*)(.*)$/.exec(value) ?? []
      const files = command.split(/\s+/).filter((word) => word.startsWith('/'))
      return [
        ...(/[+!]/.test(prefix) ? [`${name} is run by root`] : []),
        ...(command.startsWith('/') ? [] : [`${name} does not name its program from the root`]),
        ...files.filter(isWritable).map((file) => `${name} runs ${file}, which the account may change`),
      ]
    }),
    ...['EnvironmentFile', 'WorkingDirectory'].flatMap((name) => {
      const file = last(name).replace(/^-/, '')
      return file && isWritable(file) ? [`${name} ${file} is the account's to change`] : []
    }),
  ]
}

const settingsOf = (unit: string): Setting[] =>
  unit.split('\n').flatMap((line) => {
    const [, name, value] = /^([A-Za-z]+)=(.*)$/.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [{ name, value: value.trim() }]
  })
