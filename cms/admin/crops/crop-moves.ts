import { narrowestCrop, ratioOf, type CropName, type Frame, type Rectangle } from '../../../editorial/crops.ts'

/** In pixels of the upright picture. */
type By = { x: number; y: number }
export type Corner = 'nw' | 'ne' | 'sw' | 'se'
type Shape = { name: CropName; frame: Frame }

/** The same crop somewhere else, within the picture. */
export function movedCrop(crop: Rectangle, { by, frame }: { by: By; frame: Frame }): Rectangle {
  return {
    ...crop,
    left: clamp(Math.round(crop.left + by.x), 0, frame.width - crop.width),
    top: clamp(Math.round(crop.top + by.y), 0, frame.height - crop.height),
  }
}

/** Pulled by one corner, the opposite one stays; the shape is kept, and the pointer is followed along the side it went further. */
export function pulledCrop(crop: Rectangle, { corner, by, name, frame }: Shape & { corner: Corner; by: By }): Rectangle {
  const isWest = corner === 'nw' || corner === 'sw'
  const isNorth = corner === 'nw' || corner === 'ne'
  const across = isWest ? -by.x : by.x
  const down = (isNorth ? -by.y : by.y) * ratioOf(name)
  const right = crop.left + crop.width
  const bottom = crop.top + crop.height
  const room = { width: isWest ? right : frame.width - crop.left, height: isNorth ? bottom : frame.height - crop.top }
  const { width, height } = sized(crop.width + (Math.abs(across) > Math.abs(down) ? across : down), { name, frame, room })
  return { left: isWest ? right - width : crop.left, top: isNorth ? bottom - height : crop.top, width, height }
}

/** So many pixels wider or narrower around its middle, pushed back into the picture where it would leave it. */
export function grownCrop(crop: Rectangle, { by, name, frame }: Shape & { by: number }): Rectangle {
  const { width, height } = sized(crop.width + by, { name, frame, room: frame })
  return movedCrop(
    { left: crop.left, top: crop.top, width, height },
    { by: { x: (crop.width - width) / 2, y: (crop.height - height) / 2 }, frame },
  )
}

/** Whole pixels of that shape, which fit into the room and are as many as a crop must have. */
function sized(wanted: number, { name, frame, room }: Shape & { room: Frame }): Frame {
  const ratio = ratioOf(name)
  // As wide as that height allows, by either way of rounding.
  const across = Math.max(Math.round(room.height * ratio), Math.ceil((room.height + 0.5) * ratio) - 1)
  const most = Math.min(room.width, across)
  const width = Math.round(clamp(wanted, narrowestCrop(name, frame), most))
  return { width: Math.min(room.width, width), height: Math.min(room.height, Math.max(1, Math.round(width / ratio))) }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(Math.min(least, most), value))
}
