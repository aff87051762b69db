/**
 * Preloaded into the processes we start: whoever is killed outright cannot stop its children, so each looks for itself
 * whether its parent is still there. Without this a killed demo leaves a server on the port.
 */
const parent = process.ppid
const timer = setInterval(() => {
  if (process.ppid === parent) return
  clearInterval(timer)
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(143), 5000).unref()
}, 250)
timer.unref()

export {}
