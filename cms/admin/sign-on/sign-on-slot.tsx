import type { ServerProps } from 'payload'
import { environment } from '../../../environment.ts'
import { signOnProviders } from '../../sign-on/providers.ts'
import { isSignOnFault } from '../../sign-on/sign-on-fault.ts'
import { LinkButton } from './link-button.client.tsx'
import { SignOn } from './sign-on.client.tsx'
import styles from './sign-on.module.css'

/** Above the form of the login page: why a sign-on came to nothing, a button for each provider; the form goes where passwords are off. */
export function SignOnSlot({ searchParams }: ServerProps) {
  const { error, redirect } = searchParams ?? {}
  const providers = signOnProviders().map(({ id, label }) => ({ id, label }))
  const { localPasswords } = environment
  return (
    <div className={localPasswords ? undefined : styles['instead']}>
      <LinkButton />
      <SignOn
        fault={isSignOnFault(error) ? error : null}
        providers={providers}
        withPasswords={localPasswords}
        wanted={typeof redirect === 'string' ? redirect : '/admin'}
      />
    </div>
  )
}
