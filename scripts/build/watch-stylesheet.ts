import { watch } from 'node:fs'
import path from 'node:path'
import { buildStylesheet } from '../css.ts'
import { onStop } from '../process/run-script.ts'
import { root } from '../settings/root.ts'

/** Makes the readers' stylesheet, and again whenever a stylesheet of the site is saved. */
export async function watchStylesheet(): Promise<void> {
  await buildStylesheet()
  let last = Promise.resolve()
  const watcher = watch(path.join(root, 'site'), { recursive: true }, (_event, name) => {
    if (name?.endsWith('.css')) last = last.then(rebuild)
  })
  onStop(async () => watcher.close())
}

async function rebuild(): Promise<void> {
  try {
    await buildStylesheet()
  } catch (error) {
    // Half-written CSS is nothing unusual while somebody types.
    process.stderr.write(`The stylesheet could not be made: ${error instanceof Error ? error.message : String(error)}\n`)
  }
}
