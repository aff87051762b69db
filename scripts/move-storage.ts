import path from 'node:path'
import { Failure } from './process/failure.ts'
import { runScript } from './process/run-script.ts'
import { startNode } from './process/start-node.ts'
import { root } from './settings/root.ts'
import { loadSettings } from './settings/load-settings.ts'

const USAGE = 'Say where to: npm run move-storage -- to-s3, or npm run move-storage -- to-disk.'

/** Copies all bytes of pictures and recordings from the disk to S3 or back, and compares each by its hash. Nothing is taken away. */
await runScript(async () => {
  const [to = '', ...more] = process.argv.slice(2)
  if ((to !== 'to-s3' && to !== 'to-disk') || more.length > 0) throw new Failure(USAGE)
  loadSettings()
  const { code } = await startNode(path.join(root, 'scripts', 'storage', 'copy-everything.ts'), { args: [to], output: 'show' }).ended
  return code ?? 1
})
