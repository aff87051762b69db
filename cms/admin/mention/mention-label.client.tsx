'use client'
import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { askServer } from '../ask-server.ts'
import { useWords } from '../use-words.client.ts'
import styles from './mention.module.css'
import { MENTION_WORDS } from './mention-words.ts'

const named = z.object({ name: z.string() })

/** Names asked for once while the page is open; a body may name one person twenty times. */
const names = new Map<number, Promise<string>>()

/** What stands in the line for a person: the name, and whether the office is printed with it. */
export function MentionLabel() {
  const person = useFormFields(([fields]) => fields['person']?.value)
  const form = useFormFields(([fields]) => fields['form']?.value)
  const { language } = useWords()
  const [known, setKnown] = useState<{ id: number; name: string } | null>(null)
  const id = typeof person === 'number' ? person : null
  const words = MENTION_WORDS[language]

  useEffect(() => {
    let isShown = true
    if (id !== null) void nameOf(id).then((name) => isShown && setKnown({ id, name }))
    return () => {
      isShown = false
    }
  }, [id])

  return (
    <span className={styles['label']}>
      @{id === null ? words.unnamed : known?.id === id ? known.name : ''}
      {form === 'office-name' || form === 'name-office' ? <small> {words.withOffice}</small> : null}
    </span>
  )
}

function nameOf(id: number): Promise<string> {
  const known = names.get(id)
  if (known) return known
  const asked = askServer(`/api/people/${id}?depth=0`, { schema: named }).then((answer) => {
    if (!answer.ok) names.delete(id)
    return answer.ok ? answer.value.name : String(id)
  })
  names.set(id, asked)
  return asked
}
