'use client'
import { useAuth, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import styles from '../bar.module.css'
import { useWords } from '../use-words.client.ts'
import { batchWords } from './batch-words.ts'

/** Beneath a person's name, for whoever may: the way to the pages that print it wrong, where it stands in the text itself. */
export function NameOnPages() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { permissions } = useAuth()
  const { language } = useWords()
  const name = useFormFields(([fields]) => fields['name'])
  const [stored, typed] = [name?.initialValue, name?.value]
  if (id === undefined || permissions?.collections?.['batch-corrections']?.create !== true) return null
  const query = new URLSearchParams({
    wrong: typeof stored === 'string' ? stored : '',
    ...(typeof typed === 'string' && typed !== stored ? { right: typed } : {}),
  })
  return (
    <p className={styles['aside']}>
      <a href={`${config.routes.admin}/collections/batch-corrections/create?${query.toString()}`}>{batchWords(language).nameOnPages}</a>
    </p>
  )
}
