import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { accountWords } from './account-words.ts'
import styles from './account.module.css'
import { Wordmark } from '../graphics/wordmark.tsx'
import { LoginForm } from './login-form.client.tsx'

/** The way in, with the second step that Payload's own page does not know. Other ways of signing in stand before and after the form. */
export function LoginView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions } = initPageResult
  const { i18n, payload, user } = req
  const { routes, admin } = payload.config
  const goTo = getSafeRedirect({ fallbackTo: routes.admin, redirectTo: searchParams?.['redirect'] ?? '' })
  if (user) redirect(goTo)
  const words = accountWords(i18n.language)
  const serverProps = { i18n, locale, params, payload, permissions, searchParams, user }
  const { beforeLogin, afterLogin } = admin.components
  return (
    <div className={styles['page']}>
      <Wordmark />
      <h1 className={styles['title']}>{words.login.title}</h1>
      {RenderServerComponent({ Component: beforeLogin, importMap: payload.importMap, serverProps })}
      <LoginForm admin={routes.admin} api={routes.api} goTo={goTo} language={i18n.language} />
      {RenderServerComponent({ Component: afterLogin, importMap: payload.importMap, serverProps })}
    </div>
  )
}
