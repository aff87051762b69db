'use client'
import { useConfig } from '@payloadcms/ui'
import { momentInWords } from '../../../editorial/instants.ts'
import { LANGUAGE_NAMES } from '../../../editorial/languages.ts'
import { useWords } from '../use-words.client.ts'
import type { UsagePreview } from './usage-screen.client.tsx'
import styles from './usage.module.css'
import { usageWords } from './usage-words.ts'

/** Uses line by line; on a narrow screen each one under the other. */
export function UsageTable({ uses }: Pick<UsagePreview, 'uses'>) {
  const { config } = useConfig()
  const own = usageWords(useWords().language)
  const names = own.columns
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          {Object.values(names).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {uses.map(({ publication, language, address, headline, photo, where, credit, from, until }) => (
          <tr key={`${publication} ${photo} ${where} ${from}`}>
            <td data-name={names.headline}>
              <a href={address} lang={language}>
                {headline}
              </a>
            </td>
            <td data-name={names.edition} lang={language}>
              {LANGUAGE_NAMES[language]}
            </td>
            <td data-name={names.photo}>
              <a href={`${config.routes.admin}/collections/photos/${photo}`}>{photo}</a>
            </td>
            <td data-name={names.where}>{where === 'lead' ? own.lead : own.body}</td>
            <td data-name={names.credit}>{credit}</td>
            <td data-name={names.from}>{momentInWords(from)}</td>
            <td data-name={names.until}>{until === null ? own.still : momentInWords(until)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
