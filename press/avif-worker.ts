import { constants, setPriority } from 'node:os'
import sharp from 'sharp'
import { z } from 'zod'
import { makeRenditions } from './renditions.ts'

/** Makes the AVIFs of one original in a process of its own, on one core that everything else comes before. See avif.ts. */
setPriority(constants.priority.PRIORITY_LOW)
sharp.concurrency(1)
sharp.cache(false)

const original = z.object({ hash: z.string(), filename: z.string() })

process.once('message', (message) => {
  makeRenditions(original.parse(message), { formats: ['avif'] }).then(
    (made) => process.send?.({ made }, () => process.exit()),
    (err: unknown) => {
      process.stderr.write(`${err instanceof Error ? err.stack : String(err)}\n`, () => process.exit(1))
    },
  )
})

// Whoever asked is gone, and asks again when it is back.
process.once('disconnect', () => process.exit(1))
