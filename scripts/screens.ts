import { runScript } from './process/run-script.ts'
import { Failure } from './process/failure.ts'
import { takeScreens } from './screens/take-screens.ts'

/** `npm run screens -- http://localhost:3000`: pictures of every kind of page of a running demo, into docs/screens. */
await runScript(async () => {
  const [given = 'http://localhost:3000'] = process.argv.slice(2)
  if (!URL.canParse(given)) throw new Failure(`“${given}” is no address; give that of a running demo, such as http://localhost:3000.`)
  await takeScreens(new URL(given).origin)
  return 0
})
