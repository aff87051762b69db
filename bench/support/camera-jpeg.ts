import sharp from 'sharp'

const SIZE = { width: 4000, height: 3000 } as const

/** A JPEG of 12 megapixels with as much in it as a photo has: planes, edges and grain, some 4 MB. */
export async function drawCameraJpeg(): Promise<Buffer> {
  const noise = (size: { width: number; height: number }, sigma: number) =>
    sharp({ create: { ...size, channels: 3, background: '#777', noise: { type: 'gaussian', mean: 128, sigma } } })
      .png()
      .toBuffer()
  const planes = await sharp(await noise({ width: 40, height: 30 }, 70))
    .resize(SIZE)
    .toBuffer()
  const grain = await sharp(await noise({ width: 2000, height: 1500 }, 18))
    .resize(SIZE)
    .toBuffer()
  return sharp(planes)
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 90 })
    .toBuffer()
}

/** The same picture as another file: a comment behind its first marker. */
export function numbered(jpeg: Buffer, number: number): Uint8Array<ArrayBuffer> {
  const comment = Buffer.from([0xff, 0xfe, 0, 6, ...Buffer.from(String(number).padStart(4, '0'))])
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]))
}

/** It in a form, as a browser sends it. */
export function formWith(file: Uint8Array<ArrayBuffer>): FormData {
  const form = new FormData()
  form.set('file', new File([file], 'bench.jpg', { type: 'image/jpeg' }))
  form.set('_payload', JSON.stringify({}))
  return form
}
