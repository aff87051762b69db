import sharp from 'sharp'
import { inSpace, type ColourSpace, labOf, SRGB, type Triple } from './colours.ts'
import { deltaE } from './delta-e.ts'

/** Skin, sky, leaves, flowers, fruit and greys, in bytes of sRGB; every one of them can be printed and shown anywhere. */
const PATCHES: readonly Triple[] = [
  [115, 82, 68],
  [194, 150, 130],
  [98, 122, 157],
  [87, 108, 67],
  [133, 128, 177],
  [96, 146, 136],
  [214, 126, 44],
  [193, 90, 99],
  [94, 60, 108],
  [224, 163, 46],
  [200, 200, 200],
  [80, 80, 80],
]

const COLUMNS = 4
const SIDE = 80

export const PATCHES_SIZE = { width: COLUMNS * SIDE, height: (PATCHES.length / COLUMNS) * SIDE } as const

/** The pixels of all patches, side by side, in the numbers of a space; what space that is stands nowhere in them. */
export function drawPatches(space: ColourSpace = SRGB) {
  const { width, height } = PATCHES_SIZE
  const colours = PATCHES.map((patch) => inSpace(patch, space))
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = colours[Math.floor(y / SIDE) * COLUMNS + Math.floor(x / SIDE)] ?? [0, 0, 0]
      pixels.set(colour, (y * width + x) * 3)
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

/** How far the worst patch of a picture is from what it should be, in ΔE2000; the picture is sRGB and of the same size. */
export async function worstPatch(picture: Uint8Array): Promise<number> {
  const differences = await Promise.all(
    PATCHES.map(async (patch, index) => {
      const [left, top] = [(index % COLUMNS) * SIDE + 20, Math.floor(index / COLUMNS) * SIDE + 20]
      const inner = await sharp(picture)
        .extract({ left, top, width: SIDE - 40, height: SIDE - 40 })
        .removeAlpha()
        .raw()
        .toBuffer()
      const mean = (channel: number) =>
        inner.filter((_, at) => at % 3 === channel).reduce((sum, byte) => sum + byte, 0) / (inner.length / 3)
      return deltaE(labOf(patch), labOf([mean(0), mean(1), mean(2)]))
    }),
  )
  return Math.max(...differences)
}
