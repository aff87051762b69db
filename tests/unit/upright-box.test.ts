import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { HeadBox } from '../../editorial/head-rows.ts'
import { uprightBox } from '../../editorial/upright-box.ts'

const SIZE = { width: 200, height: 100 }
const BOX: HeadBox = { x: 0.1, y: 0.2, w: 0.2, h: 0.3 }

/** A white picture with the box in black, kept in this orientation. */
function picture(orientation: number): Promise<Buffer> {
  const black = { create: { width: BOX.w * SIZE.width, height: BOX.h * SIZE.height, channels: 3, background: '#000' } } as const
  return sharp({ create: { ...SIZE, channels: 3, background: '#fff' } })
    .composite([{ input: black, left: BOX.x * SIZE.width, top: BOX.y * SIZE.height }])
    .withMetadata({ orientation })
    .png()
    .toBuffer()
}

/** Where the black is once the picture is upright. */
async function blackIn(bytes: Buffer): Promise<HeadBox> {
  const { data, info } = await sharp(bytes).autoOrient().greyscale().raw().toBuffer({ resolveWithObject: true })
  const dark = [...data.entries()].flatMap(([at, value]) => (at % info.channels === 0 && value < 128 ? [at / info.channels] : []))
  const across = dark.map((at) => at % info.width)
  const down = dark.map((at) => Math.floor(at / info.width))
  const [left, top] = [Math.min(...across), Math.min(...down)]
  return {
    x: left / info.width,
    y: top / info.height,
    w: (Math.max(...across) + 1 - left) / info.width,
    h: (Math.max(...down) + 1 - top) / info.height,
  }
}

describe('a region of a file', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('kept in orientation %i lies where the upright picture shows it', async (orientation) => {
    const seen = await blackIn(await picture(orientation))
    const reckoned = uprightBox(BOX, orientation)

    for (const side of ['x', 'y', 'w', 'h'] as const) expect(reckoned[side]).toBeCloseTo(seen[side], 5)
  })
})
