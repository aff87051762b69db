'use client'
import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import { checkPlaces } from '../../../editorial/check-places.ts'
import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../../../editorial/languages.ts'
import { placeSentence } from '../../../editorial/place-sentence.ts'
import buttons from '../buttons.module.css'
import { mayWrite } from '../photos/may-write.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { findingInWords } from './finding-in-words.ts'
import type { Head } from './heads.ts'
import type { KnownPerson } from './use-people.client.ts'
import styles from './who-is-where.module.css'
import { WHO_IS_WHERE_WORDS } from './who-is-where-words.ts'

type Props = { heads: readonly Head[]; unmarked: readonly KnownPerson[] }

/** In each language: the sentence that says who is where, ready for the caption, and whether what the caption says already is so. */
export function PlaceNotes({ heads, unmarked }: Props) {
  const { language: screen } = useWords()
  const words = WHO_IS_WHERE_WORDS[screen]
  const { docPermissions } = useDocumentInfo()
  const { dispatchFields, setModified } = useForm()
  const vi = useFormFields(([fields]) => textOf(fields['caption.vi']?.value))
  const en = useFormFields(([fields]) => textOf(fields['caption.en']?.value))
  const [inserted, setInserted] = useState<{ language: Language; before: string; after: string } | null>(null)
  const captions = { vi, en }
  const sentences = useMemo(() => ({ vi: sentenceOf(heads, 'vi'), en: sentenceOf(heads, 'en') }), [heads])
  const named = heads.flatMap(({ person, place }) => (person ? [{ person, place }] : []))
  const people = [...named, ...unmarked.map((person) => ({ person, place: null }))].map(({ person, place }) => ({
    name: person.name,
    names: [person.name, ...person.otherNames],
    place,
  }))

  function write(language: Language, value: string): void {
    dispatchFields({ type: 'UPDATE', path: `caption.${language}`, value, valid: true })
    setModified(true)
  }

  function insert(language: Language, sentence: string): void {
    const before = captions[language]
    const after = [before.trimEnd(), sentence].filter((part) => part !== '').join(' ')
    write(language, after)
    setInserted({ language, before, after })
  }

  const canTakeBack = inserted !== null && captions[inserted.language] === inserted.after
  const checked = LANGUAGES.map((language) => ({ language, findings: checkPlaces(captions[language], { people, language }) }))
  return (
    <>
      {named.length > 0 && (
        <div className={styles['notes']}>
          <h3>{words.sentences}</h3>
          {LANGUAGES.map((language) => {
            const sentence = sentences[language]
            const isThere = captions[language].includes(sentence)
            return (
              <div className={styles['sentence']} key={language}>
                <p lang={language}>{sentence}</p>
                {!isThere && mayWrite(docPermissions?.fields, `caption.${language}`) && (
                  <button className={buttons['secondary']} onClick={() => insert(language, sentence)} type="button">
                    {fill(words.insert, { language: LANGUAGE_NAMES[language] })}
                  </button>
                )}
              </div>
            )
          })}
          <output className={styles['done']}>
            {inserted && canTakeBack && fill(words.inserted, { language: LANGUAGE_NAMES[inserted.language] })}
          </output>
          {inserted && canTakeBack && (
            <button
              className={buttons['secondary']}
              onClick={() => {
                write(inserted.language, inserted.before)
                setInserted(null)
              }}
              type="button"
            >
              {words.takeBack}
            </button>
          )}
        </div>
      )}
      <div aria-live="polite" className={styles['checks']} data-checks="">
        {checked.some(({ findings }) => findings.length > 0) && (
          <div className={styles['notes']}>
            <h3>{words.checks}</h3>
            <ul className={styles['findings']}>
              {checked.flatMap(({ language, findings }) =>
                findings.map((finding, index) => (
                  <li data-finding={finding.kind} key={`${language}-${index}`}>
                    {LANGUAGE_NAMES[language]}: {findingInWords(finding, { people, language: screen })}
                  </li>
                )),
              )}
            </ul>
          </div>
        )}
      </div>
    </>
  )
}

function sentenceOf(heads: readonly Head[], language: Language): string {
  const placed = heads.map(({ place, person }) => ({
    place,
    person: person && { name: person.name, offices: person.officesIn[language] },
  }))
  return placeSentence(placed, language)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
