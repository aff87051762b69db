import sharp, { type Sharp } from 'sharp'
import { withGrain } from './grain.ts'
import { FRAMES, type Picture } from './picture.ts'

/** The finished print as raw RGB, before any file format. */
export async function renderPicture(picture: Picture): Promise<Sharp> {
  const { width, height, pixels } = FRAMES[picture.shape]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels.width}" height="${pixels.height}" viewBox="0 0 ${width} ${height}">${picture.draw()}</svg>`
  const { data, info } = await sharp(Buffer.from(svg), { unlimited: true })
    .flatten({ background: '#1b1a17' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const grained = withGrain({ data, width: info.width, height: info.height }, picture.seed)
  return sharp(grained, { raw: { width: info.width, height: info.height, channels: 3 } })
}
