import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from '../process/failure.ts'
import { isPortFree } from '../process/free-port.ts'

/** Fails when somebody else listens; a server of ours whose starter was killed gets a moment to notice. */
export async function claimPort(port: number, { host }: { host: string }): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (await isPortFree(port, { host })) return
    await wait(250)
  }
  throw new Failure(`Port ${port} on ${host} is in use by another program: stop that one, or choose another with PORT=3001 npm run demo.`)
}
