import type { HeadBox } from '../../../editorial/head-rows.ts'
import { firstWidth } from '../../../editorial/renditions.ts'
import { percent, shapeOf } from '../placed-over-picture.ts'
import styles from './crops.module.css'

type Props = { hash: string; width: number; crop: HeadBox; aspect: number }

/** A part of a picture, drawn by the browser from the whole one: as it will be cut, the moment it is changed. */
export function CutPicture({ hash, width, crop: { x, y, w, h }, aspect }: Props) {
  return (
    <span className={styles['cut']} style={shapeOf(aspect)}>
      <img
        alt=""
        src={`/preview/media/${hash}/${firstWidth(width)}.webp`}
        style={{ inlineSize: percent(1 / w), insetBlockStart: percent(-y / h), insetInlineStart: percent(-x / w) }}
      />
    </span>
  )
}
