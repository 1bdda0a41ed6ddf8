/** Local storage may be full, forbidden or hold another version's shape; then the desk goes on without it. */
export function remember(key: string, value: unknown) {
  try {
    if (value === undefined) localStorage.removeItem(`madoguchi.${key}`)
    else localStorage.setItem(`madoguchi.${key}`, JSON.stringify(value))
  } catch {
    // Nothing depends on it.
  }
}

export function recall<Value>(key: string, fits: (value: unknown) => value is Value): Value | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(`madoguchi.${key}`) ?? 'null')
    return fits(value) ? value : undefined
  } catch {
    return undefined
  }
}
