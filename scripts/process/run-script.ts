import { Failure } from './failure.ts'

type Cleanup = () => Promise<void>

const cleanups: Cleanup[] = []
let stopping: Promise<void> | undefined

/** Registers what must be stopped or removed before this process ends; the last registered goes first. */
export function onStop(cleanup: Cleanup): void {
  cleanups.push(cleanup)
}

/** True once the process is on its way out: what ends now ends because we asked for it. */
export function isStopping(): boolean {
  return stopping !== undefined
}

/** Runs a script to its end, which is its exit code, a Failure, a signal, or the disappearance of whoever started it. */
export async function runScript(main: () => Promise<number>): Promise<never> {
  process.on('SIGINT', () => void end(130))
  process.on('SIGTERM', () => void end(143))
  process.on('SIGHUP', () => void end(129))
  process.on('disconnect', () => void end(143))
  let code = 1
  try {
    code = await main()
  } catch (error) {
    // Once we are stopping, everything fails for that reason.
    if (!isStopping()) process.stderr.write(`${describe(error)}\n`)
  }
  return end(code)
}

function describe(error: unknown): string {
  if (error instanceof Failure) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

async function end(code: number): Promise<never> {
  stopping ??= stopEverything()
  await stopping
  process.exit(code)
}

async function stopEverything(): Promise<void> {
  for (const cleanup of cleanups.toReversed()) {
    try {
      await cleanup()
    } catch (error) {
      process.stderr.write(`While stopping: ${describe(error)}\n`)
    }
  }
}
