import { Failure } from '../process/failure.ts'
import { runPayload } from '../process/run-payload.ts'
import { fillDemo } from '../../seed/fill.ts'
import { type DemoLogins, writeLogins } from './demo-logins.ts'
import { markFillingBegun, markFillingFinished } from './demo-state.ts'

type Newsroom = { ownerUrl: string; origin: string; env: NodeJS.ProcessEnv; loginsFile: string; logins: DemoLogins }

/**
 * Fills an empty newsroom: accounts through Payload's command line, since nobody can log in yet; all else as staff would,
 * over the running server's API. The accounts' script reads the file that DEMO_LOGINS names.
 */
export async function fillNewsroom({ ownerUrl, origin, env, loginsFile, logins }: Newsroom): Promise<void> {
  writeLogins(loginsFile, { logins })
  await markFillingBegun(ownerUrl)
  const { output } = await runPayload(['run', 'seed/make-accounts.ts'], { env: { ...env, DEMO_LOGINS: loginsFile } })
  if (!/^accounts made$/m.test(output)) throw new Failure(`The demo's accounts could not be made:\n${output.trim().slice(-3000)}`)
  await fillDemo({ baseUrl: origin, logins: logins.logins, say: (part) => void process.stdout.write(`  ${part}\n`) })
  await markFillingFinished(ownerUrl)
}
