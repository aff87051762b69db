'use client'
import type { ServerProblem } from './ask-server.ts'
import { focusField } from './focus-field.ts'
import styles from './problem-list.module.css'
import { problemInWords } from './problem-words.ts'
import { useWords } from './use-words.client.ts'

/** What is missing, each a sentence that leads to its field; `form` is the address of the form where this is shown elsewhere. */
export function ProblemList({ problems, form }: { problems: readonly ServerProblem[]; form?: string }) {
  const { language } = useWords()
  return (
    <ul className={styles['list']}>
      {problems.map((problem, index) => (
        <li key={`${index} ${problem.where} ${problem.code}`}>
          {problem.where === '' ? (
            problemInWords(problem, language)
          ) : (
            <a
              href={`${form ?? ''}#at=${encodeURIComponent(problem.where)}`}
              onClick={(event) => {
                if (form !== undefined) return
                event.preventDefault()
                focusField(problem.where)
              }}
            >
              {problemInWords(problem, language)}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
