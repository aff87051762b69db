import { readFile, writeFile } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import libheif from 'libheif-js/wasm-bundle.js'
import sharp from 'sharp'
import { z } from 'zod'
import { pngWithProfile } from './png-with-profile.ts'

/** Decodes one HEIC in a process of its own, on one core that everything else comes before. See heic.ts. */
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
sharp.concurrency(1)
sharp.cache(false)
// Where memory runs out this process is the one to go; not every system has such a file.
await writeFile('/proc/self/oom_score_adj', '1000').catch(() => {})

/** What the header promised was judged before; this is what lies in the file. */
const LARGEST_PIXELS = 50_000_000

const files = z.object({ source: z.string(), target: z.string() })

process.once('message', (message) => {
  decode(files.parse(message)).then(
    (done) => process.send?.({ done }, () => process.exit()),
    (err: unknown) => {
      process.stderr.write(`${err instanceof Error ? err.stack : String(err)}\n`, () => process.exit(1))
    },
  )
})

// Whoever asked is gone, and asks again when it is back.
process.once('disconnect', () => process.exit(1))

/** Whether the picture could be decoded. */
async function decode({ source, target }: z.infer<typeof files>): Promise<boolean> {
  const bytes = await readFile(source)
  const { icc } = await sharp(bytes).metadata()
  const images = new libheif.HeifDecoder().decode(bytes)
  const image = images.find((one) => one.is_primary()) ?? images[0]
  if (!image) return false
  const [width, height] = [image.get_width(), image.get_height()]
  if (width * height > LARGEST_PIXELS || width * height === 0) return false
  const data = new Uint8ClampedArray(width * height * 4)
  const filled = await new Promise((resolve) => image.display({ data, width, height }, resolve))
  if (filled === null) return false
  const raw = sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha()
  // The pixels are in the file's own colours; only a file with its profile can say so to sharp.
  const plain = await raw.png({ compressionLevel: 1 }).toBuffer()
  const copy = sharp(icc ? pngWithProfile(plain, icc) : plain, { limitInputPixels: LARGEST_PIXELS })
    .toColorspace('srgb')
    .jpeg({ quality: 96, chromaSubsampling: '4:4:4' })
  await writeFile(target, await copy.toBuffer(), { mode: 0o600 })
  return true
}
