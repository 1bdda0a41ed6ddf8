// Runs before the first paint, so that a chosen theme never flashes the other one.
;(() => {
  const root = document.documentElement
  try {
    const theme = localStorage.getItem('madoguchi.theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
    const language = localStorage.getItem('madoguchi.language') || (navigator.language.startsWith('ja') ? 'ja' : 'en')
    root.lang = language
  } catch {
    // Storage may be forbidden; the system's theme is then right.
  }
})()
