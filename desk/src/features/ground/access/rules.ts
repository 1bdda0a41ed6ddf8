/**
 * Whether this leads to a page of this desk: an address from outside must not be where one lands after signing in.
 * Browsers read backslashes as slashes and leave out tabs and line breaks, so the address is read as they do.
 */
export function isOwnPath(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
  if (!path.startsWith('/') || /[\u0000-\u001f\\]/.test(path)) return false
  if (!URL.canParse(path, 'http://own.invalid')) return false
  const { origin, pathname } = new URL(path, 'http://own.invalid')
  return origin === 'http://own.invalid' && !pathname.startsWith('//')
}

/** The workspace that a path of the desk lies in, if it does. */
export const workspaceOf = (path: string | undefined): string | undefined =>
  /^\/([a-z0-9][a-z0-9-]*)\//.exec(path ?? '')?.[1]
