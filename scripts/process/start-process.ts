import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { onStop } from './run-script.ts'

export type Ending = { code: number | null; output: string }
export type StartedProcess = { pid: number | undefined; ended: Promise<Ending>; stop: () => Promise<void> }

type Options = {
  args: string[]
  env?: NodeJS.ProcessEnv
  /** `show` passes output on as it comes, `keep` returns it; a file gets it appended. */
  output?: 'show' | 'keep' | { file: string }
  seconds?: number
  /** What it reads on its standard input. */
  input?: string
}

const GRACE_MS = 10_000
const OUTPUT_LIMIT = 200_000

/**
 * Starts a program in a process group of its own, so that Ctrl-C reaches it only through us and in our order, and that
 * stopping it stops what it started too. It is stopped with this process at the latest.
 */
export function startProcess(command: string, options: Options): StartedProcess {
  const output = options.output ?? 'keep'
  const child = spawn(command, options.args, {
    detached: true,
    env: options.env ?? process.env,
    stdio: output === 'show' ? ['ignore', 'inherit', 'inherit'] : [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
  // A program that does not read its input may be gone before it is written.
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(options.input)
  const collected = collect(child, output)
  const ended = new Promise<Ending>((resolve) => {
    child.on('error', (error) => resolve({ code: null, output: error.message }))
    child.on('close', (code) => resolve({ code, output: collected() }))
  })
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) signalGroup(child, 'SIGTERM')
    const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS)
    await ended
    clearTimeout(timer)
    signalGroup(child, 'SIGKILL')
  }
  if (options.seconds) {
    const timer = setTimeout(() => void stop(), options.seconds * 1000)
    void ended.then(() => clearTimeout(timer))
  }
  onStop(stop)
  return { pid: child.pid, ended, stop }
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (!child.pid) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // The group is gone already, which is what was wanted.
  }
}

function collect(child: ChildProcess, output: Options['output']): () => string {
  let text = ''
  const file = typeof output === 'object' ? createWriteStream(output.file, { flags: 'a', mode: 0o600 }) : undefined
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8')
    stream?.on('data', (chunk: string) => {
      text = (text + chunk).slice(-OUTPUT_LIMIT)
      file?.write(chunk)
    })
  }
  child.on('close', () => file?.end())
  return () => text
}
