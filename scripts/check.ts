import { runChecks } from './checks/run-checks.ts'
import { runScript } from './process/run-script.ts'

await runScript(async () => ((await runChecks()) ? 0 : 1))
