'use client'
import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState, type ReactNode } from 'react'
import { z } from 'zod'
import { momentInWords } from '../../../editorial/instants.ts'
import { LANGUAGE_NAMES, LANGUAGES } from '../../../editorial/languages.ts'
import { STAGES } from '../../../editorial/workflow.ts'
import { askServer } from '../ask-server.ts'
import { STAGE_FILLS } from '../fills.ts'
import { StateMark } from '../state-mark.tsx'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { rightsWords } from './rights-words.ts'
import styles from './where-used.module.css'

const language = z.enum(LANGUAGES)
const publicUse = z.object({
  article: z.number().nullable(),
  name: z.string(),
  language: language.nullable(),
  address: z.string(),
  from: z.string(),
  until: z.string().nullable(),
  isWithheld: z.boolean(),
  isEarlierFile: z.boolean(),
  person: z.number().nullable(),
})
const usesAnswer = z.object({
  live: z.array(publicUse),
  pending: z.array(z.object({ article: z.number(), name: z.string(), language, stage: z.enum(STAGES) })),
  hidden: z.number(),
  past: z.array(publicUse),
})

type Uses = z.infer<typeof usesAnswer>

/** Beneath a photo: the live pages that show it, the manuscripts that name it, and where it was once. */
export function WhereUsed() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { words, language: screen } = useWords()
  const own = rightsWords(screen)
  const state = useFormFields(([fields]) => fields['state']?.value)
  const [uses, setUses] = useState<Uses | 'unknown' | null>(null)

  useEffect(() => {
    if (id === undefined) return
    let isOver = false
    void askServer(`${config.routes.api}/photos/${id}/uses`, { schema: usesAnswer }).then(
      (answer) => !isOver && setUses(answer.ok ? answer.value : 'unknown'),
    )
    return () => {
      isOver = true
    }
  }, [config.routes.api, id, state])

  if (id === undefined || uses === null) return null
  return (
    <section aria-labelledby="where-used" className={`field-type ${styles['panel']}`}>
      <h2 id="where-used">{own.used}</h2>
      {uses === 'unknown' ? (
        <p role="alert">{own.notRead}</p>
      ) : (
        <>
          {uses.live.length + uses.pending.length + uses.past.length + uses.hidden === 0 && (
            <p className={styles['quiet']}>{own.nowhere}</p>
          )}
          <EarlierFileNotice count={uses.live.filter(({ isEarlierFile }) => isEarlierFile).length} screen={screen} />
          <Group name={own.live}>
            {uses.live.map((use) => (
              <PublicLine admin={config.routes.admin} href={pageOf(use)} key={use.address} screen={screen} use={use} />
            ))}
          </Group>
          <Group name={own.pending}>
            {uses.pending.map(({ article, name, language: edition, stage }) => (
              <li key={article}>
                <a href={`${config.routes.admin}/collections/articles/${article}`} lang={edition}>
                  {name}
                </a>
                <StateMark fill={STAGE_FILLS[stage]}>{words.stages[stage]}</StateMark>
                <span lang={edition}>{LANGUAGE_NAMES[edition]}</span>
              </li>
            ))}
            {uses.hidden > 0 && <li>{fill(own.hidden, { count: uses.hidden })}</li>}
          </Group>
          <Group name={own.past}>
            {uses.past.map((use) => (
              <PublicLine
                admin={config.routes.admin}
                href={use.article === null ? null : `${config.routes.admin}/collections/articles/${use.article}`}
                key={use.address}
                screen={screen}
                use={use}
              />
            ))}
          </Group>
        </>
      )}
    </section>
  )
}

/** A person's page has no language in its address; the magazine’s first one is as good as any. */
function pageOf({ language: edition, address }: Uses['live'][number]): string {
  return edition === null ? `/${LANGUAGES[0]}${address}` : address
}

function Group({ name, children }: { name: string; children: ReactNode[] | ReactNode }) {
  const lines = [children].flat().filter(Boolean)
  if (lines.flat().length === 0) return null
  return (
    <div>
      <h3>{name}</h3>
      <ul>{children}</ul>
    </div>
  )
}

/** Pages that print a file which the photo had before, and what brings the present one there. */
function EarlierFileNotice({ count, screen }: { count: number; screen: 'en' | 'vi' }) {
  if (count === 0) return null
  const own = rightsWords(screen)
  return (
    <p>
      <strong>{count === 1 ? own.earlierFileOne : fill(own.earlierFile, { count })}</strong> {own.earlierFileHelp}
    </p>
  )
}

type LineProps = { use: Uses['live'][number]; href: string | null; screen: 'en' | 'vi'; admin: string }

function PublicLine({ use, href, screen, admin }: LineProps) {
  const own = rightsWords(screen)
  const { name, language: edition, from, until, isWithheld, isEarlierFile, article, person } = use
  const manuscript = article === null ? `people/${person}` : `articles/${article}`
  return (
    <li>
      {href === null ? <span>{name}</span> : <a href={href}>{name}</a>}
      {edition === null ? <span>{own.portrait}</span> : <span lang={edition}>{LANGUAGE_NAMES[edition]}</span>}
      <span className={styles['quiet']}>
        {until === null
          ? fill(own.since, { at: momentInWords(from) })
          : fill(own.span, { from: momentInWords(from), until: momentInWords(until) })}
      </span>
      {isWithheld && until === null && <strong>{own.withheld}</strong>}
      {isEarlierFile && until === null && (
        <>
          <strong>{own.showsEarlier}</strong>
          <a href={`${admin}/collections/${manuscript}`}>{article === null ? own.saveAndClear : own.updatePage}</a>
        </>
      )}
    </li>
  )
}
