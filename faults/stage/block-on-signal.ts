// Loaded into the product before anything else: SIGUSR2 keeps its only thread busy for five seconds.
process.on('SIGUSR2', () => {
  const until = performance.now() + 5_000
  while (performance.now() < until) Math.sqrt(until)
})
