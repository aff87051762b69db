'use client'
import { useConfig, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { momentInWords } from '../../../editorial/instants.ts'
import { askServer } from '../ask-server.ts'
import buttons from '../buttons.module.css'
import { mayWrite } from '../photos/may-write.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { smallPicture, useFileFacts } from './file-facts.client.tsx'
import { PHOTO_FILES_WORDS } from './photo-files-words.ts'
import styles from './photo-files.module.css'
import { PutBackDialog } from './put-back-dialog.client.tsx'
import { ReplaceDialog } from './replace-dialog.client.tsx'

const answer = z.object({
  files: z.array(
    z.object({
      hash: z.string(),
      mimeType: z.string(),
      bytes: z.number(),
      width: z.number(),
      height: z.number(),
      revision: z.number(),
      by: z.string().nullable(),
      at: z.string(),
    }),
  ),
})

type Files = z.infer<typeof answer>['files']

/** On a stored photo: its file, the button that replaces it, and the files it had before. */
export function PhotoFiles() {
  const { config } = useConfig()
  const { id, docPermissions } = useDocumentInfo()
  const { words: common, language } = useWords()
  const words = PHOTO_FILES_WORDS[language]
  const facts = useFileFacts()
  const modified = useFormModified()
  const revision = useFormFields(([fields]) => Number(fields['revision']?.value))
  const state = useFormFields(([fields]) => fields['state']?.value)
  const [files, setFiles] = useState<Files | 'unknown' | null>(null)
  const [asking, setAsking] = useState<'replace' | Files[number] | null>(null)
  const photo = `${config.routes.api}/photos/${id}`

  useEffect(() => {
    if (id === undefined) return
    let isOver = false
    void askServer(`${photo}/files`, { schema: answer }).then((said) => !isOver && setFiles(said.ok ? said.value.files : 'unknown'))
    return () => {
      isOver = true
    }
    // A save may have been somebody's elsewhere.
  }, [id, photo, revision])

  if (id === undefined || files === null) return null
  if (files === 'unknown') return <p role="alert">{words.notRead}</p>
  const [present, ...earlier] = files
  if (!present) return null
  const mayReplace = docPermissions?.update === true && mayWrite(docPermissions.fields, 'credit') && state !== 'withdrawn'
  const shared = { address: `${photo}/file`, revision, present, onCancel: () => setAsking(null), onDone: () => window.location.reload() }
  return (
    <section aria-label={words.present} className={`field-type ${styles['panel']}`}>
      <p className={styles['present']}>
        <span>{facts(present)}</span>
        {mayReplace && (
          <button className={buttons['secondary']} disabled={modified} onClick={() => setAsking('replace')} type="button">
            {words.replace}
          </button>
        )}
        {mayReplace && modified && <span className={styles['quiet']}>{words.saveFirst}</span>}
      </p>
      {earlier.length > 0 && (
        <details className={styles['earlier']}>
          <summary>{fill(words.earlier, { count: earlier.length })}</summary>
          <ul>
            {earlier.map((file) => (
              <li key={file.hash}>
                <img alt="" loading="lazy" src={smallPicture(file)} />
                <div>
                  <p>{facts(file)}</p>
                  <p className={styles['quiet']}>
                    {fill(words.since, { at: momentInWords(file.at), by: file.by ?? common.bar.system, revision: file.revision })}
                  </p>
                  <p className={styles['acts']}>
                    <a download href={`${photo}/download?hash=${file.hash}`}>
                      {words.original}
                    </a>
                    {mayReplace && (
                      <button className={buttons['secondary']} disabled={modified} onClick={() => setAsking(file)} type="button">
                        {words.putBack}
                      </button>
                    )}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
      {asking === 'replace' && <ReplaceDialog {...shared} />}
      {asking !== null && asking !== 'replace' && <PutBackDialog {...shared} earlier={asking} />}
    </section>
  )
}
