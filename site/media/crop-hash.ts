import { createHash } from 'node:crypto'
import { canonicalCrop, type Rectangle } from '../../editorial/crops.ts'

/** Names the files of a part of a picture: the same part has the same name, whatever it is called and whoever uses it. */
export function cropHash(original: string, rectangle: Rectangle): string {
  return createHash('sha256').update(canonicalCrop(original, rectangle)).digest('hex')
}
