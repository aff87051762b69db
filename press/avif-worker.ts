import { writeFile } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { z } from 'zod'
import { encode, openPicture, scaledTo } from './renditions.ts'

/** Makes the AVIFs of one original in a process of its own, on one core that everything else comes before. See avif.ts. */
setPriority(constants.priority.PRIORITY_LOW)
sharp.concurrency(1)
sharp.cache(false)

const errand = z.object({ source: z.string(), widths: z.array(z.number()), folder: z.string() })

process.once('message', (message) => {
  makeAvifs(errand.parse(message)).then(
    () => process.exit(),
    (err: unknown) => {
      process.stderr.write(`${err instanceof Error ? err.stack : String(err)}\n`, () => process.exit(1))
    },
  )
})

/** The file of each lies in the folder when it is told of. */
async function makeAvifs({ source, widths, folder }: z.infer<typeof errand>): Promise<void> {
  const picture = await openPicture(source)
  for (const width of widths) {
    await writeFile(path.join(folder, `${width}.avif`), await encode(scaledTo(picture.clone(), width), 'avif'), { mode: 0o600 })
    await new Promise((resolve) => process.send?.({ width }, resolve))
  }
}

// Whoever asked is gone, and asks again when it is back.
process.once('disconnect', () => process.exit(1))
