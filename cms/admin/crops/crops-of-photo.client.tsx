'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useId, useState, type KeyboardEvent } from 'react'
import { boxOfRectangle, CROP_NAMES, cropOf, isWholeFrame, ratioOf, type CropName, type Rectangle } from '../../../editorial/crops.ts'
import { LANGUAGES } from '../../../editorial/languages.ts'
import { renditionWidths } from '../../../editorial/renditions.ts'
import buttons from '../buttons.module.css'
import { keepsFocus } from '../kept-focus.ts'
import { mayWrite } from '../photos/may-write.ts'
import { sourceOf } from '../placed-over-picture.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { grownCrop, movedCrop } from './crop-moves.ts'
import { CROPS_WORDS } from './crops-words.ts'
import styles from './crops.module.css'
import { CutPicture } from './cut-picture.tsx'
import { FocusedPicture } from './focused-picture.client.tsx'
import { FramedPicture } from './framed-picture.client.tsx'
import { SeenNotes } from './seen-notes.client.tsx'
import { useCropsInForm } from './use-crops-in-form.client.ts'

type Choice = CropName | 'focus'

/** On a photo: its focal point and its four crops, each with a preview, and what each leaves out. All of it stands in the form. */
export function CropsOfPhoto({ path }: JSONFieldClientProps) {
  const { language } = useWords()
  const words = CROPS_WORDS[language]
  const { docPermissions } = useDocumentInfo()
  const isFixed = !mayWrite(docPermissions?.fields, 'crops')
  const { hash, frame, focalPoint, crops, setCrop, setFocalPoint, canUndo, undo } = useCropsInForm(path)
  const vi = useFormFields(([fields]) => textOf(fields['caption.vi']?.value))
  const en = useFormFields(([fields]) => textOf(fields['caption.en']?.value))
  const [chosen, setChosen] = useState<Choice>('focus')
  const [dragged, setDragged] = useState<Rectangle | null>(null)
  const [news, setNews] = useState('')
  const [title, group] = [useId(), useId()]

  if (hash === '' || frame.width === 0) {
    return (
      <section aria-labelledby={title} className={`field-type ${styles['panel']}`} id="field-crops">
        <h2 id={title}>{words.title}</h2>
        <p className={styles['quiet']}>{words.afterUpload}</p>
      </section>
    )
  }

  const rectangleFor = (name: CropName): Rectangle =>
    name === chosen && dragged ? dragged : cropOf(name, { frame, focalPoint, handSet: crops })
  const draw = (name: CropName, rectangle: Rectangle) => setCrop(name, boxOfRectangle(rectangle, frame))

  function keyOnCrop(event: KeyboardEvent, { name, crop }: { name: CropName; crop: Rectangle }): void {
    if (isUndo(event)) undo()
    else if (isFixed || event.ctrlKey || event.metaKey || event.altKey) return
    else {
      const step = Math.max(1, Math.round(frame.width / 200))
      const [across = 0, down = 0] = ARROWS[event.key] ?? []
      const growth = GROWTH[event.key] ?? (event.shiftKey ? across + down : 0)
      if (growth !== 0) draw(name, grownCrop(crop, { by: growth * step * 2, name, frame }))
      else if (across !== 0 || down !== 0) draw(name, movedCrop(crop, { by: { x: across * step, y: down * step }, frame }))
      else return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  function keyOnFocus(event: KeyboardEvent): void {
    const [across = 0, down = 0] = ARROWS[event.key] ?? []
    if (isUndo(event)) undo()
    else if (isFixed || event.ctrlKey || event.metaKey || event.altKey || (across === 0 && down === 0)) return
    else setFocalPoint({ x: share(focalPoint.x + across / 100), y: share(focalPoint.y + down / 100) })
    event.preventDefault()
    event.stopPropagation()
  }

  const source = sourceOf(hash, frame.width)
  const at = { across: Math.round(focalPoint.x * 100), down: Math.round(focalPoint.y * 100) }
  return (
    <section aria-labelledby={title} className={`field-type ${styles['panel']}`} id="field-crops" ref={keepsFocus}>
      <h2 id={title}>{words.title}</h2>
      <p className={styles['quiet']}>{words.help}</p>
      <fieldset className={styles['choices']}>
        <legend className={styles['unseen']}>{words.choose}</legend>
        {(['focus', ...CROP_NAMES] as const).map((choice) => (
          <label className={styles['choice']} key={choice}>
            {choice === 'focus' ? (
              <CutPicture aspect={frame.width / frame.height} crop={WHOLE} hash={hash} width={frame.width} />
            ) : (
              <CutPicture aspect={ratioOf(choice)} crop={boxOfRectangle(rectangleFor(choice), frame)} hash={hash} width={frame.width} />
            )}
            <span>
              <input
                checked={choice === chosen}
                name={group}
                onChange={() => {
                  setChosen(choice)
                  setNews('')
                }}
                type="radio"
              />{' '}
              {choice === 'focus' ? words.focus : choice}
            </span>
            <small>{choice === 'focus' ? `${at.across} % · ${at.down} %` : crops[choice] ? words.drawn : words.fromFocus}</small>
          </label>
        ))}
      </fieldset>
      {chosen === 'focus' ? (
        <FocusedPicture
          focalPoint={focalPoint}
          frame={frame}
          isFixed={isFixed}
          labels={{ picture: words.focusPicture, point: fill(words.focusAt, at) }}
          onChange={setFocalPoint}
          onKey={keyOnFocus}
          source={source}
        />
      ) : (
        <FramedPicture
          crop={cropOf(chosen, { frame, focalPoint, handSet: crops })}
          focalPoint={focalPoint}
          frame={frame}
          isFixed={isFixed}
          labels={{ picture: fill(words.picture, { name: chosen }), frame: fill(words.frame, { name: chosen, ...rectangleFor(chosen) }) }}
          name={chosen}
          onChange={(crop) => draw(chosen, crop)}
          onDrag={setDragged}
          onKey={(event) => keyOnCrop(event, { name: chosen, crop: rectangleFor(chosen) })}
          source={source}
        />
      )}
      <p className={styles['quiet']}>{chosen === 'focus' ? words.focusHelp : sizeInWords(chosen)}</p>
      {!isFixed && (
        <div className={styles['tools']}>
          {chosen !== 'focus' && (
            <button
              className={buttons['secondary']}
              disabled={!crops[chosen]}
              onClick={() => {
                setCrop(chosen, null)
                setNews(fill(words.againDone, { name: chosen }))
              }}
              type="button"
            >
              {words.again}
            </button>
          )}
          <button className={buttons['secondary']} disabled={!canUndo} onClick={undo} type="button">
            {words.undo}
          </button>
        </div>
      )}
      <output className={styles['unseen']}>{news}</output>
      {chosen !== 'focus' && (
        <SeenNotes
          captions={LANGUAGES.map((each) => ({ language: each, caption: { vi, en }[each] }))}
          crop={boxOfRectangle(rectangleFor(chosen), frame)}
        />
      )}
    </section>
  )

  function sizeInWords(name: CropName): string {
    const { width, height } = rectangleFor(name)
    const size = fill(words.size, { width, height, widest: renditionWidths(width).at(-1) ?? width })
    const notes = [
      ...(isWholeFrame({ left: 0, top: 0, width, height }, frame) ? [words.whole] : []),
      ...(width < COARSE ? [fill(words.enlarged, { width })] : []),
      ...(isFixed ? [] : [words.keys]),
    ]
    return [size, ...notes].join(' ')
  }
}

const WHOLE = { x: 0, y: 0, w: 1, h: 1 }

/** Narrower than a page's column on a usual screen. */
const COARSE = 960

const ARROWS: Record<string, readonly [across: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

const GROWTH: Record<string, number> = { '+': 1, '=': 1, '-': -1, '−': -1 }

function isUndo({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'z' && (ctrlKey || metaKey)
}

function share(value: number): number {
  return Math.min(1, Math.max(0, Math.round(value * 100) / 100))
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
