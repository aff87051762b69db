'use client'
import { useFormFields } from '@payloadcms/ui'
import { useDeferredValue, useMemo } from 'react'
import { minutesFor } from '../../../site/reading-time.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { countWords } from './count-words.ts'
import styles from './word-count.module.css'

const WORDS = {
  vi: { length: '{words} từ · {minutes} phút đọc', unread: 'Chưa đếm được: có phần chưa hoàn chỉnh.' },
  en: { length: '{words} words · {minutes} min read', unread: 'Not counted: a part is unfinished.' },
}

/** How long the text is by now, under the body, while it is typed. */
export function WordCount() {
  const body = useFormFields(([fields]) => fields['body']?.value)
  const edition = useFormFields(([fields]) => fields['language']?.value)
  const { language: screen } = useWords()
  const typed = useDeferredValue(body)
  const words = useMemo(() => countWords(typed), [typed])
  const { length, unread } = WORDS[screen]
  return (
    <p className={styles['count']} data-words={words ?? undefined}>
      {words === null
        ? unread
        : fill(length, {
            words: new Intl.NumberFormat(screen === 'vi' ? 'vi-VN' : 'en-GB').format(words),
            minutes: minutesFor(words, edition === 'en' ? 'en' : 'vi'),
          })}
    </p>
  )
}
