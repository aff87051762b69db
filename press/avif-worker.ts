import { writeFile } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { z } from 'zod'
import { RENDITION_FORMATS } from '../editorial/renditions.ts'
import { rectangle } from './pictured.ts'
import { cutTo, encode, openPicture, scaledTo } from './renditions.ts'

/** Makes renditions of one original in a process of its own, on one core that everything else comes before. See avif.ts. */
setPriority(constants.priority.PRIORITY_LOW)
sharp.concurrency(1)
sharp.cache(false)

const file = z.object({ name: z.string(), width: z.number(), format: z.enum(RENDITION_FORMATS), crop: rectangle.optional() })
const errand = z.object({ source: z.string(), files: z.array(file), folder: z.string() })

process.once('message', (message) => {
  makeFiles(errand.parse(message)).then(
    () => process.exit(),
    (err: unknown) => {
      process.stderr.write(`${err instanceof Error ? err.stack : String(err)}\n`, () => process.exit(1))
    },
  )
})

/** Each lies in the folder when it is told of. */
async function makeFiles({ source, files, folder }: z.infer<typeof errand>): Promise<void> {
  const picture = await openPicture(source)
  for (const { name, width, format, crop } of files) {
    const bytes = await encode(scaledTo(cutTo(picture.clone(), crop), width), format)
    await writeFile(path.join(folder, name), bytes, { mode: 0o600 })
    await new Promise((resolve) => process.send?.({ name }, resolve))
  }
}

// Whoever asked is gone, and asks again when it is back.
process.once('disconnect', () => process.exit(1))
