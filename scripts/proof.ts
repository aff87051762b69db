import { runModules } from './process/run-modules.ts'
import { runScript } from './process/run-script.ts'

await runScript(() => runModules('bench/proofs', { names: process.argv.slice(2), all: false }))
