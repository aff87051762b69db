'use client'
import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { z } from 'zod'
import { CROP_NAMES, cropOf, type CropName, type Frame } from '../../../editorial/crops.ts'
import { renditionWidths } from '../../../editorial/renditions.ts'
import { handSetOf } from '../../../press/hand-set-crops.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import styles from './photo-downloads.module.css'
import { DOWNLOAD_WORDS } from './photo-downloads-words.ts'

/** On a stored photo: its original and its renditions to take along, each with what must be known of it. */
export function PhotoDownloads() {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { language } = useWords()
  const words = DOWNLOAD_WORDS[language]
  const width = useFormFields(([fields]) => Number(fields['uprightWidth']?.value))
  const height = useFormFields(([fields]) => Number(fields['uprightHeight']?.value))
  // As they are saved: what was drawn since is not on the server yet.
  const cut = useFormFields(([fields]) =>
    JSON.stringify([fields['crops']?.initialValue ?? null, fields['focalX']?.initialValue ?? 50, fields['focalY']?.initialValue ?? 50]),
  )
  if (id === undefined || !(width > 0)) return null
  const address = `${config.routes.api}/photos/${id}/download`
  return (
    <details className={`field-type ${styles['downloads']}`}>
      <summary>{words.summary}</summary>
      <p>{words.help}</p>
      <ul>
        <li>
          <a download href={address}>
            {fill(words.original, { width, height })}
          </a>
        </li>
        {renditionWidths(width)
          .toReversed()
          .map((each) => (
            <li key={each}>
              <a download href={`${address}?width=${each}&format=jpg`}>
                {fill(words.rendition, { width: each })}
              </a>
            </li>
          ))}
        {cropsOf(cut, { width, height }).map(({ name, widest }) => (
          <li key={name}>
            <a download href={`${address}?width=${widest}&format=jpg&crop=${name}`}>
              {fill(words.crop, { name, width: widest })}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

const saved = z.tuple([z.unknown(), z.number(), z.number()])

function cropsOf(cut: string, frame: Frame): { name: CropName; widest: number }[] {
  const [crops, across, down] = saved.parse(JSON.parse(cut))
  const focalPoint = { x: across / 100, y: down / 100 }
  return CROP_NAMES.map((name) => {
    const { width } = cropOf(name, { frame, focalPoint, handSet: handSetOf({ crops }) })
    return { name, widest: renditionWidths(width).at(-1) ?? width }
  })
}
