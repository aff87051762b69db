import { fork } from 'node:child_process'
import path from 'node:path'
import { z } from 'zod'
import { environment } from '../environment.ts'

/** A large photo takes a minute of one old core; one that takes this long, in milliseconds, will not end. */
const LONGEST = 10 * 60_000

const answer = z.object({ made: z.number() })

/**
 * Makes the AVIFs of an original that are not there yet, in a process of low priority: a wide one takes seconds, in which no page or
 * publication may wait. Says how many were made.
 */
export async function makeAvifs({ hash, filename }: { hash: string; filename: string }): Promise<number> {
  const worker = fork(path.resolve(/* turbopackIgnore: true */ 'press/avif-worker.ts'), {
    execArgv: [],
    // It is told where the files are, and no secret.
    env: { NODE_ENV: 'production', DATA_DIR: environment.dataDir },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  let complaint = ''
  worker.stderr?.on('data', (text) => (complaint = (complaint + String(text)).slice(-2_000)))
  worker.once('message', (message) => resolve(answer.parse(message).made))
  worker.once('error', reject)
  worker.once('exit', (code) => reject(new Error(`The AVIFs of ${filename} were not made (${code}): ${complaint.trim()}`)))
  const timer = setTimeout(() => worker.kill('SIGKILL'), LONGEST)
  worker.send({ hash, filename })
  return promise.finally(() => clearTimeout(timer))
}
