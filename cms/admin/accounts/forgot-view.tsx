import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { accountWords } from './account-words.ts'
import styles from './account.module.css'
import { Wordmark } from '../graphics/wordmark.tsx'
import { ForgotForm } from './forgot-form.client.tsx'

/** Where somebody who forgot the password asks for a letter. */
export function ForgotView({ initPageResult }: AdminViewServerProps) {
  const { i18n, payload, user } = initPageResult.req
  const { routes } = payload.config
  if (user) redirect(`${routes.admin}/account`)
  const { forgot } = accountWords(i18n.language)
  return (
    <div className={styles['page']}>
      <Wordmark />
      <h1 className={styles['title']}>{forgot.title}</h1>
      <ForgotForm admin={routes.admin} api={routes.api} language={i18n.language} />
    </div>
  )
}
