import { runModules } from './process/run-modules.ts'
import { runScript } from './process/run-script.ts'

await runScript(() => runModules('bench', { names: process.argv.slice(2), all: true }))
