'use client'
import { useConfig, useDocumentForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { PHOTO_STATES } from '../../../editorial/clearing.ts'
import { newsroomDay } from '../../../editorial/dates.ts'
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGE_NAMES } from '../../../editorial/languages.ts'
import { judgeRights } from '../../../editorial/photo-use.ts'
import { isMadeByAi, SOURCE_TYPE_WORDS, SOURCE_TYPES } from '../../../editorial/source-types.ts'
import { askServer } from '../ask-server.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import styles from './photo-facts.module.css'
import { photoInForm } from './photo-in-form.ts'
import { PhotoStateMark } from './photo-state.client.tsx'

const facts = z.looseObject({
  caption: z.object({ vi: z.string().nullish(), en: z.string().nullish() }).nullish(),
  alt: z.object({ vi: z.string().nullish(), en: z.string().nullish() }).nullish(),
  credit: z.string().nullish(),
  digitalSourceType: z.enum(SOURCE_TYPES).nullish(),
  state: z.enum(PHOTO_STATES).nullish().catch(null),
  revision: z.number().nullish(),
  clearedRevision: z.number().nullish(),
})

type Facts = z.infer<typeof facts>

/** Beneath the choice of a photo: what its record would print in this article's language, and why that edition may not use it today. */
export function PhotoFacts({ path }: { path: string }) {
  const { config } = useConfig()
  const { words, language: screen } = useWords()
  const chosen = useFormFields(([fields]) => idOf(fields[path]?.value))
  const { getDataByPath } = useDocumentForm()
  const [day] = useState(() => newsroomDay(new Date()))
  const [found, setFound] = useState<{ photo: number; facts: Facts } | null>(null)

  useEffect(() => {
    if (chosen === null) return
    let isOver = false
    void askServer(`${config.routes.api}/photos/${chosen}?depth=0`, { schema: facts }).then(
      (answer) => !isOver && answer.ok && setFound({ photo: chosen, facts: answer.value }),
    )
    return () => {
      isOver = true
    }
  }, [chosen, config.routes.api])

  if (chosen === null || found?.photo !== chosen) return null
  const told: unknown = getDataByPath('language')
  const language = isLanguage(told) ? told : DEFAULT_LANGUAGE
  const { caption, alt, credit, state, revision, clearedRevision, digitalSourceType } = found.facts
  const { photo } = words
  const { against } = judgeRights(photoInForm(found.facts).rights, { language, day })
  const lines = [
    { name: fill(photo.caption, { language: LANGUAGE_NAMES[language] }), text: caption?.[language] },
    { name: fill(photo.alt, { language: LANGUAGE_NAMES[language] }), text: alt?.[language] },
    { name: photo.credit, text: credit },
    // Said to readers beside the credit.
    ...(digitalSourceType && isMadeByAi(digitalSourceType)
      ? [{ name: photo.made, text: SOURCE_TYPE_WORDS[digitalSourceType][screen] }]
      : []),
  ]
  return (
    <div className={styles['facts']}>
      <dl>
        {lines.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text ? text : <em>{photo.none}</em>}</dd>
          </div>
        ))}
      </dl>
      {against.length > 0 && (
        <ul>
          {against.map(({ code, sentence }) => (
            <li key={code}>
              <em>{sentence[screen]}</em>
            </li>
          ))}
        </ul>
      )}
      <p>
        {state && <PhotoStateMark isChanged={revision !== clearedRevision} state={state} />}
        <a href={`${config.routes.admin}/collections/photos/${chosen}`} rel="noreferrer" target="_blank">
          {photo.open} <span className={styles['unseen']}>{words.save.newTab}</span>
        </a>
      </p>
    </div>
  )
}

function idOf(value: unknown): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number' ? value.id : null
}
