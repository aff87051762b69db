import { photos } from '../newsroom/photos.ts'
import { describeFile } from './describe-file.ts'
import { pictures, type PictureName } from './pictures.ts'
import { renderPicture } from './render.ts'

const LARGEST = 2_500_000

/** One picture as a JPEG that says about itself what a news photo says: caption, creator, credit, date and place. */
export async function drawPicture(name: PictureName): Promise<Buffer> {
  const print = await renderPicture(pictures[name])
  const photo = photos.find(({ picture }) => picture === name)
  if (!photo) throw new Error(`The picture “${name}” has no caption in seed/newsroom/photos.ts.`)
  const { exif, xmp } = describeFile(photo)
  for (const quality of [86, 80, 72, 64]) {
    const bytes = await print.clone().jpeg({ quality, chromaSubsampling: '4:2:0' }).withExif(exif).withXmp(xmp).toBuffer()
    if (bytes.length <= LARGEST) return bytes
  }
  throw new Error(`The picture “${name}” does not fit into ${LARGEST} bytes.`)
}
