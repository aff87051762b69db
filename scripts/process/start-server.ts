import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from '../settings/root.ts'
import { Failure } from './failure.ts'
import { startNode } from './start-node.ts'
import type { StartedProcess } from './start-process.ts'

const READY_MS = 90_000

/** Starts the application from its build and waits until it says that it is well. */
export async function startServer({ env, log }: { env: NodeJS.ProcessEnv; log: string }): Promise<StartedProcess & { origin: string }> {
  const server = startNode(path.join(root, 'server.ts'), { env, output: { file: log } })
  const origin = localOrigin(env)
  let over = false
  void server.ended.then(() => (over = true))
  const until = Date.now() + READY_MS
  while (!over && Date.now() < until) {
    if (await isWell(origin)) return { ...server, origin }
    await wait(150)
  }
  await server.stop()
  const { output } = await server.ended
  throw new Failure(`The server ${over ? 'ended instead of starting' : 'does not answer'} (${log}):\n${output.trim().slice(-3000)}`)
}

/** Where this machine itself reaches the server, whatever address it has for others. */
function localOrigin({ HOST, PORT }: NodeJS.ProcessEnv): string {
  const host = HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST
  return `http://${host?.includes(':') ? `[${host}]` : host}:${PORT}`
}

async function isWell(origin: string): Promise<boolean> {
  try {
    const answer = await fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(2000) })
    await answer.arrayBuffer()
    return answer.ok
  } catch {
    // Not listening yet, or a timeout: asked again.
    return false
  }
}
