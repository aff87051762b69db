'use client'
import type { HeadBox } from '../../../editorial/head-rows.ts'
import { LANGUAGE_NAMES, type Language } from '../../../editorial/languages.ts'
import buttons from '../buttons.module.css'
import { useWords } from '../use-words.client.ts'
import type { PersonRow } from '../who-is-where/people-rows.ts'
import type { KnownPerson } from '../who-is-where/use-people.client.ts'
import { CROPS_WORDS } from './crops-words.ts'
import styles from './crops.module.css'
import { claimsInCrop, leftInWords, seenInCrop, sentenceInCrop } from './seen-in-crop.ts'

type Props = {
  rows: readonly PersonRow[]
  people: ReadonlyMap<number, KnownPerson>
  crop: HeadBox
  captions: readonly { language: Language; caption: string }[]
  /** Where there is a caption to write into. */
  onInsert?: (sentence: string) => void
}

/** In words: who is not in the crop, what the captions say that is wrong in it, and the sentence that is right in it. */
export function SeenWords({ rows, people, crop, captions, onInsert }: Props) {
  const { language: screen } = useWords()
  const words = CROPS_WORDS[screen]
  const isMarked = rows.some(({ box }) => box !== null)
  if (!isMarked) return null
  const seen = seenInCrop(rows, { people, crop })
  const left = leftInWords(seen, screen)
  const claims = captions.flatMap(({ language, caption }) =>
    claimsInCrop(seen, { caption, language, screen }).map((sentence) => ({ language, sentence })),
  )
  const sentences = captions.flatMap(({ language, caption }) => {
    const sentence = sentenceInCrop(seen, language)
    return sentence === '' ? [] : [{ language, sentence, isThere: caption.includes(sentence) }]
  })
  return (
    <div aria-live="polite" className={styles['notes']}>
      {left === '' ? <p className={styles['quiet']}>{words.nobodyLeft}</p> : <p className={styles['warning']}>{left}</p>}
      {claims.length > 0 && (
        <>
          <h3>{words.checks}</h3>
          <ul>
            {claims.map(({ language, sentence }) => (
              <li className={styles['warning']} key={language + sentence}>
                {LANGUAGE_NAMES[language]}: {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
      {left !== '' && sentences.length > 0 && (
        <>
          <h3>{words.sentences}</h3>
          {sentences.map(({ language, sentence, isThere }) => (
            <div className={styles['sentence']} key={language}>
              <p lang={language}>{sentence}</p>
              {onInsert && !isThere && (
                <button className={buttons['secondary']} onClick={() => onInsert(sentence)} type="button">
                  {words.insert}
                </button>
              )}
            </div>
          ))}
        </>
      )}
    </div>
  )
}
