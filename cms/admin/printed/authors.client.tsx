'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { askServer } from '../ask-server.ts'
import styles from '../bar.module.css'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'

const accounts = z.object({ docs: z.array(z.looseObject({ id: z.number(), name: z.string() })) })

/** Who wrote what is being read, by name: nobody of them may approve it. */
export function Authors({ authors }: { authors: readonly number[] }) {
  const { config } = useConfig()
  const { words } = useWords()
  const [names, setNames] = useState<string[]>([])
  const asked = authors.join(',')

  useEffect(() => {
    if (asked === '') return
    const address = `${config.routes.api}/users?depth=0&limit=50&select[name]=true&where[id][in]=${asked}`
    void askServer(address, { schema: accounts }).then((answer) => answer.ok && setNames(answer.value.docs.map(({ name }) => name)))
  }, [asked, config.routes.api])

  return names.length === 0 ? null : <p className={styles['quiet']}>{fill(words.printed.writtenBy, { names: names.join(', ') })}</p>
}
