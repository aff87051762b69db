'use client'
import { useFormFields } from '@payloadcms/ui'
import type { FileLine, FileSource } from '../../../editorial/file-says.ts'
import { fillOf, type FileFill } from '../../../editorial/fill-from-file.ts'
import { SOURCE_TYPE_WORDS, sourceTypeIn } from '../../../editorial/source-types.ts'
import buttons from '../buttons.module.css'
import { useWords } from '../use-words.client.ts'
import type { AdminLanguage } from '../words.ts'
import { fill } from '../words.ts'
import { FILE_SAYS_WORDS } from './file-says-words.ts'
import styles from './file-says-panel.module.css'

type Props = { line: FileLine; mayWrite: (path: string) => boolean; onUse: (taken: FileFill) => void }

/** One field: each thing that is said of it, who says so, and whether the form has it. */
export function FileLineRow({ line: { field, said, isConflict }, mayWrite, onUse }: Props) {
  const { language } = useWords()
  const words = FILE_SAYS_WORDS[language]
  // What agrees is shown once, as the most trusted has it.
  const shown = isConflict ? said.map((one) => ({ texts: one.texts, sources: [one.source] })) : together(said)
  const path = fillOf(field, said[0]?.texts ?? [])?.path ?? ''
  const present = useFormFields(([fields]) => (path === '' ? undefined : fields[path]?.value))
  return (
    <li data-field={field}>
      <p className={styles['name']}>{words.fields[field]}</p>
      {shown.map(({ texts, sources }) => {
        const taken = fillOf(field, texts)
        const names = sources.map((source) => words.sources[source]).join(', ')
        return (
          <div className={styles['said']} key={names}>
            <p>
              <span className={styles['quiet']}>{fill(words.says, { source: names })}</span> {wordsOf(field, { texts, language })}
            </p>
            {taken === null ? (
              <span className={styles['quiet']}>{field === 'place' || field === 'people' ? words.byYou : ''}</span>
            ) : isSame(present, taken.value) ? (
              <span className={styles['quiet']}>✓ {words.inForm}</span>
            ) : (
              mayWrite(taken.path) && (
                <button
                  aria-label={fill(words.useOf, { field: words.fields[field], source: names })}
                  className={buttons['secondary']}
                  onClick={() => onUse(taken)}
                  type="button"
                >
                  {words.use}
                </button>
              )
            )}
          </div>
        )
      })}
      {isConflict && <p className={styles['conflict']}>{words.contradict}</p>}
    </li>
  )
}

function together(said: FileLine['said']): { texts: string[]; sources: FileSource[] }[] {
  const [first] = said
  return first ? [{ texts: first.texts, sources: said.map(({ source }) => source) }] : []
}

function wordsOf(field: FileLine['field'], { texts, language }: { texts: readonly string[]; language: AdminLanguage }): string {
  const type = field === 'sourceType' ? sourceTypeIn(texts[0] ?? '') : null
  return type === null ? texts.join(', ') : SOURCE_TYPE_WORDS[type][language]
}

function isSame(present: unknown, value: FileFill['value']): boolean {
  if (Array.isArray(value)) return Array.isArray(present) && present.length === value.length && value.every((one) => present.includes(one))
  return typeof present === 'string' && present.trim() === value
}
