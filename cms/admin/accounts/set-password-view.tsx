import type { AdminViewServerProps } from 'payload'
import { accountById } from '../../accounts/accounts-table.ts'
import { readLink } from '../../accounts/links.ts'
import { mayEnter } from '../../accounts/may-enter.ts'
import { fill } from '../words.ts'
import { accountWords } from './account-words.ts'
import styles from './account.module.css'
import { Wordmark } from '../graphics/wordmark.tsx'
import { SetPasswordForm } from './set-password-form.client.tsx'

/** Where the link of a letter leads, in the language of the letter. Looking at it spends nothing: mail programs open links by themselves. */
export async function SetPasswordView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const { routes } = req.payload.config
  const token = typeof searchParams?.['token'] === 'string' ? searchParams['token'] : ''
  const link = await readLink(req, token)
  const account = link === null ? null : await accountById(req, link.user)
  const language = account?.mailLanguage ?? req.i18n.language
  const { setPassword: words } = accountWords(language)
  return (
    <div className={styles['page']} lang={language}>
      <meta content="no-referrer" name="referrer" />
      <Wordmark />
      <h1 className={styles['title']}>{words.title}</h1>
      {account !== null && mayEnter(account) ? (
        <>
          <p>{fill(words.hello, { name: account.name, email: account.email })}</p>
          <SetPasswordForm admin={routes.admin} api={routes.api} email={account.email} language={language} token={token} />
        </>
      ) : (
        <>
          <p role="alert">{words.spent}</p>
          <p>
            <a href={`${routes.admin}/forgot`}>{words.ask}</a>
          </p>
        </>
      )}
    </div>
  )
}
