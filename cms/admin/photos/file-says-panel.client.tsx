'use client'
import { useDocumentInfo, useField, useForm } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useState } from 'react'
import { soundsEmbargoed } from '../../../editorial/embargo-words.ts'
import type { FileField, FileSays } from '../../../editorial/file-says.ts'
import type { FileFill } from '../../../editorial/fill-from-file.ts'
import { fileSaysSchema } from '../../file-says/file-says-schema.ts'
import { keepsFocus } from '../kept-focus.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { AiNotice } from './ai-notice.client.tsx'
import { FileLineRow } from './file-line-row.client.tsx'
import { FILE_SAYS_WORDS } from './file-says-words.ts'
import { mayWrite } from './may-write.ts'
import styles from './file-says-panel.module.css'

/** On a photo: what its file says of each field and where, and a button that puts it into the form. Nothing is saved by it. */
export function FileSaysPanel({ path: at }: JSONFieldClientProps) {
  const { value } = useField<unknown>({ potentiallyStalePath: at })
  const { docPermissions } = useDocumentInfo()
  const { dispatchFields, setModified } = useForm()
  const { language } = useWords()
  const words = FILE_SAYS_WORDS[language]
  const [used, setUsed] = useState<FileField | null>(null)
  const read = fileSaysSchema.safeParse(value)
  if (!read.success) return null
  const { outcome, lines, regions } = read.data
  const conflicts = lines.filter(({ isConflict }) => isConflict).length

  function use(field: FileField, { path, value: taken }: FileFill): void {
    dispatchFields({ type: 'UPDATE', path, value: taken, valid: true })
    setModified(true)
    setUsed(field)
  }

  return (
    <section aria-labelledby="file-says" className={`field-type ${styles['panel']}`} id="field-fileSays" ref={keepsFocus}>
      <h2 id="file-says">{words.title}</h2>
      {outcome !== 'read' && <p className={styles['warning']}>{words.outcome[outcome]}</p>}
      {outcome === 'read' && lines.length === 0 && regions.length === 0 && <p className={styles['quiet']}>{words.nothing}</p>}
      {embargoesIn(read.data).map((text) => (
        <p className={styles['warning']} data-warning="embargo" key={text}>
          {fill(words.embargo, { text })}
        </p>
      ))}
      <AiNotice says={read.data} />
      {(lines.length > 0 || regions.length > 0) && (
        <details open={conflicts > 0}>
          <summary>
            {fill(words.summary, { count: lines.length })}
            {conflicts > 0 && <strong>, {fill(words.contradictions, { count: conflicts })}</strong>}
          </summary>
          <ul className={styles['lines']}>
            {lines.map((line) => (
              <FileLineRow
                key={line.field}
                line={line}
                mayWrite={(field) => mayWrite(docPermissions?.fields, field)}
                onUse={(taken) => use(line.field, taken)}
              />
            ))}
            {regions.length > 0 && (
              <li>
                <p className={styles['name']}>{words.regions}</p>
                <p>{regions.map(({ name }) => name || words.unnamed).join(', ')}</p>
              </li>
            )}
          </ul>
        </details>
      )}
      <output className={styles['done']}>{used !== null && fill(words.used, { field: words.fields[used] })}</output>
    </section>
  )
}

/** Instructions that ask to wait, and a day before which IIM says it is not to be used. */
function embargoesIn({ lines }: FileSays): string[] {
  const texts = lines.flatMap(({ field, said }) => {
    const all = said.flatMap((one) => one.texts)
    if (field === 'releaseDate') return all
    return field === 'instructions' || field === 'usageTerms' ? all.filter(soundsEmbargoed) : []
  })
  return [...new Set(texts)]
}
