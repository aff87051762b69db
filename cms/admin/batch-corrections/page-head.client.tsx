'use client'
import { useConfig } from '@payloadcms/ui'
import { LANGUAGE_NAMES } from '../../../editorial/languages.ts'
import type { FoundPage } from './batch-answer.ts'
import styles from './batch.module.css'
import type { BatchWords } from './batch-words.ts'

type Props = { page: FoundPage; own: BatchWords; printed?: boolean }

/** A page by its headline, which leads to the article, with its language and where readers have it. `printed`: it can be read as it would be. */
export function PageHead({ page: { article, headline, language, address }, own, printed = false }: Props) {
  const { config } = useConfig()
  const form = `${config.routes.admin}/collections/articles/${article}`
  return (
    <>
      <a className={styles['headline']} href={form} lang={language}>
        {headline}
      </a>
      <p className={styles['facts']}>
        <span lang={language}>{LANGUAGE_NAMES[language]}</span>
        {address !== null && (
          <a href={address}>
            {own.onSite}
            <span className={styles['address']}> {address}</span>
          </a>
        )}
        {printed && <a href={`${form}/printed`}>{own.asPrinted}</a>}
      </p>
    </>
  )
}
