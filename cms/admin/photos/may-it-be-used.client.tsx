'use client'
import { useAllFormFields, useFormModified } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useState } from 'react'
import { newsroomDay } from '../../../editorial/dates.ts'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../../editorial/languages.ts'
import { judgeUse, type Judgement } from '../../../editorial/photo-use.ts'
import { CATEGORY_RULES, isRightsCategory, type RightsCategory, type RightsField } from '../../../editorial/rights-categories.ts'
import { StateMark } from '../state-mark.tsx'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { photoInForm, type PhotoInForm } from './photo-in-form.ts'
import styles from './may-it-be-used.module.css'
import { rightsWords } from './rights-words.ts'

/** Over the rights of a photo: whether each edition may use it today, every reason why not, and what its category asks one to bear in mind. */
export function MayItBeUsed() {
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const { language: screen } = useWords()
  const own = rightsWords(screen)
  const photo = photoInForm(reduceFieldsToValues(fields, true))
  const { category } = photo.rights
  const [day] = useState(() => newsroomDay(new Date()))
  return (
    <section aria-labelledby="may-it-be-used" className={`field-type ${styles['panel']}`}>
      <h3 id="may-it-be-used">{own.title}</h3>
      {modified && <p className={styles['quiet']}>{own.asTyped}</p>}
      <div aria-live="polite" className={styles['editions']}>
        {LANGUAGES.map((language) => (
          <Edition judgement={judgeUse(judgedIn(photo, language), { language, day })} key={language} language={language} screen={screen} />
        ))}
      </div>
      {isRightsCategory(category) && <Caution category={category} photo={photo} screen={screen} />}
    </section>
  )
}

function judgedIn({ captions, alts, ...photo }: PhotoInForm, language: Language) {
  return { ...photo, caption: captions[language], alt: alts[language] }
}

type EditionProps = { language: Language; judgement: Judgement; screen: Language }

function Edition({ language, judgement: { against, putAside }, screen }: EditionProps) {
  const own = rightsWords(screen)
  return (
    <div className={styles['edition']} data-edition={language} data-usable={against.length === 0}>
      <p>
        <strong lang={language}>{LANGUAGE_NAMES[language]}</strong>{' '}
        <StateMark fill={against.length === 0 ? 'full' : 'stopped'}>{against.length === 0 ? own.may : own.mayNot}</StateMark>
      </p>
      {against.length > 0 && (
        <ul>
          {against.map(({ code, sentence, isOverridable }) => (
            <li key={code}>
              {sentence[screen]} {isOverridable && <span className={styles['quiet']}>({own.byLease})</span>}
            </li>
          ))}
        </ul>
      )}
      {putAside.map(({ reason, note }) => (
        <p className={styles['quiet']} key={reason.code}>
          {fill(own.putAside, { note })} {reason.sentence[screen]}
        </p>
      ))}
    </div>
  )
}

function Caution({ category, photo, screen }: { category: RightsCategory; photo: PhotoInForm; screen: Language }) {
  const own = rightsWords(screen)
  const { caution, asks } = CATEGORY_RULES[category]
  const missing = asks.filter((field) => photo.filled[field] === '')
  return (
    <dl className={styles['caution']}>
      <div>
        <dt>{own.caution}</dt>
        <dd>{caution[screen]}</dd>
      </div>
      {photo.restrictions !== '' && (
        <div>
          <dt>{own.restrictions}</dt>
          <dd>{photo.restrictions}</dd>
        </div>
      )}
      {missing.length > 0 && (
        <div>
          <dt className={styles['unseen']}>{own.caution}</dt>
          <dd>{fill(own.asked, { fields: missing.map((field: RightsField) => own.fields[field]).join(', ') })}</dd>
        </div>
      )}
    </dl>
  )
}
