'use client'
import { useWords } from '../use-words.client.ts'
import styles from './printed-view.module.css'

const WIDTHS = ['phone', 'tablet', 'desk'] as const

export type Width = (typeof WIDTHS)[number]

/** How wide the page is shown: 390 or 820 pixels, or all there is. */
export function WidthSwitch({ width, onChange }: { width: Width; onChange(width: Width): void }) {
  const { words } = useWords()
  return (
    <fieldset className={styles['widths']}>
      <legend>{words.printed.width}</legend>
      {WIDTHS.map((each) => (
        <label key={each}>
          <input checked={width === each} name="width" onChange={() => onChange(each)} type="radio" value={each} />
          {words.printed[each]}
        </label>
      ))}
    </fieldset>
  )
}
