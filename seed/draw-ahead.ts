import { drawPicture } from './drawings/draw-picture.ts'
import type { PictureName } from './drawings/pictures.ts'

/** Draws one picture after another while others are taken in, never more than `ahead` before whoever takes them. */
export function drawAhead(names: readonly PictureName[], { ahead }: { ahead: number }): (name: PictureName) => Promise<Buffer> {
  const begun = new Map<PictureName, Promise<Buffer>>()
  let last: Promise<unknown> = Promise.resolve()
  for (const name of names.slice(0, ahead)) begin(name)

  return async (name) => {
    begin(name)
    const next = names[names.indexOf(name) + ahead]
    if (next !== undefined) begin(next)
    const bytes = await begun.get(name)
    begun.delete(name)
    if (!bytes) throw new Error(`The picture “${name}” was not drawn.`)
    return bytes
  }

  function begin(name: PictureName): void {
    if (begun.has(name)) return
    const drawing = last.then(() => drawPicture(name))
    begun.set(name, drawing)
    // Who takes a picture that could not be drawn is told; the next is drawn all the same.
    last = drawing.catch(() => {})
  }
}
