'use client'
import styles from './option-list.module.css'

type Props = {
  id: string
  label: string
  options: readonly { key: string; text: string; quiet?: string }[]
  /** The one that the keys of the text field above are on; −1 for none. */
  current: number
  onChoose(index: number): void
}

/** What a text field offers beneath itself: `aria-controls` of the field is `id`, its active descendant `{id}-{current}`. */
export function OptionList({ id, label, options, current, onChoose }: Props) {
  return (
    <div aria-label={label} className={styles['options']} id={id} role="listbox">
      {options.map(({ key, text, quiet = '' }, index) => (
        <div
          aria-selected={index === current}
          id={`${id}-${index}`}
          key={key}
          onClick={() => onChoose(index)}
          onMouseDown={(event) => event.preventDefault()}
          role="option"
          tabIndex={-1}
        >
          {text} {quiet !== '' && <span>{quiet}</span>}
        </div>
      ))}
    </div>
  )
}
