'use client'
import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { renditionWidths } from '../../../editorial/renditions.ts'
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
      </ul>
    </details>
  )
}
