import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { freePort } from '../scripts/process/free-port.ts'
import { runScript } from '../scripts/process/run-script.ts'
import { startNode } from '../scripts/process/start-node.ts'
import { root } from '../scripts/settings/root.ts'
import { load } from './support/load.ts'
import { openBenchNewsroom } from './support/open-newsroom.ts'

const ROUNDS = 4
const SECONDS = 3

/** CPU of the server for one hit on an article, beside bare Node sending the same bytes, in turn. */
await runScript(async () => {
  const { origin, pid } = await openBenchNewsroom()
  const home = await (await fetch(`${origin}/vi`)).text()
  const article = /href="(\/vi\/\d{4}\/\d{2}\/\d{2}\/[^"]+)"/.exec(home)?.[1] ?? '/vi'
  const bytes = brotliCompressSync(Buffer.from(await (await fetch(origin + article)).arrayBuffer()))
  const port = await freePort()
  const bare = startNode(path.join(root, 'bench/support/bare-node.ts'), { args: [String(port), bytes.toString('base64')] })
  await new Promise((resolve) => setTimeout(resolve, 500))

  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const page = await load(origin + article, { pid, seconds: SECONDS })
    const plain = await load(`http://127.0.0.1:${port}/`, { pid: bare.pid ?? 0, seconds: SECONDS })
    // The first round warms both up.
    if (round === 0) continue
    ours.push(page.microseconds)
    theirs.push(plain.microseconds)
    process.stdout.write(
      `round ${round}: page store ${page.microseconds.toFixed(1)} µs of CPU a hit, bare Node ${plain.microseconds.toFixed(1)}, ratio ${(page.microseconds / plain.microseconds).toFixed(2)}\n`,
    )
  }
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  process.stdout.write(
    `article of ${bytes.length} bytes: ${mean(ours).toFixed(1)} µs of CPU a hit beside ${mean(theirs).toFixed(1)} for bare Node: ${(mean(ours) / mean(theirs)).toFixed(2)} times\n`,
  )
  return 0
})
