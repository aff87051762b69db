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
  const [name, setName] = useState('')
  const id = typeof person === 'number' ? person : null
  const words = MENTION_WORDS[language]

  useEffect(() => {
    let isShown = true
    if (id === null) setName('')
    else void nameOf(id).then((known) => isShown && setName(known))
    return () => {
      isShown = false
    }
  }, [id])

  return (
    <span className={styles['label']}>
      @{id === null ? words.unnamed : name}
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
