'use client'
import { useConfig } from '@payloadcms/ui'
import type { ServerProblem } from './ask-server.ts'
import { focusField } from './focus-field.ts'
import styles from './problem-list.module.css'
import { placeElsewhere, sentenceIn } from './problem-words.ts'
import { useWords } from './use-words.client.ts'

/** What is missing, each a sentence that leads to where it is mended; `form` is the address of the form where this is shown elsewhere. */
export function ProblemList({ problems, form }: { problems: readonly ServerProblem[]; form?: string }) {
  const { language } = useWords()
  const { config } = useConfig()

  function addressOf(problem: ServerProblem): { href: string; isHere: boolean } {
    const place = placeElsewhere(problem)
    if (place === null) return { href: `${form ?? ''}#at=${encodeURIComponent(problem.where)}`, isHere: form === undefined }
    const page = `${config.routes.admin}/collections/${place.collection}/${place.id}`
    return { href: place.field === '' ? page : `${page}#at=${encodeURIComponent(place.field)}`, isHere: false }
  }

  return (
    <ul className={styles['list']}>
      {problems.map((problem, index) => {
        const sentence = sentenceIn(problem.message, language)
        const { href, isHere } = addressOf(problem)
        return (
          <li key={`${index} ${problem.where} ${problem.code}`}>
            {problem.where === '' ? (
              sentence
            ) : (
              <a
                href={href}
                onClick={(event) => {
                  if (!isHere) return
                  event.preventDefault()
                  focusField(problem.where)
                }}
              >
                {sentence}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
