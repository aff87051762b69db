import path from 'node:path'
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'
import { environment } from '../../environment.ts'
import { fileMailAdapter } from './file-mail-adapter.ts'

/** Where letters lie while there is no mail server. */
export const MAIL_FOLDER = path.join(environment.dataDir, 'mail')

/** The way that mail goes: to the server that SMTP_URL names, else into a folder, where a person can read it. */
export async function mailAdapter(): Promise<EmailAdapter> {
  const from = readSender(environment.mailFrom)
  if (environment.smtpUrl === '') return fileMailAdapter({ ...from, folder: MAIL_FOLDER })
  return smtpMailAdapter({ ...from, url: environment.smtpUrl })
}

export type Sender = { defaultFromName: string; defaultFromAddress: string }

/** A server that is down is not waited for long: the letter stays in the outbox and is tried again. */
export async function smtpMailAdapter({ url, ...from }: Sender & { url: string }): Promise<EmailAdapter> {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  return nodemailerAdapter({
    ...from,
    skipVerify: true,
    transportOptions: {
      host: hostname,
      port: Number(port) || (secure ? 465 : 587),
      secure,
      // With a password on the wire there is TLS, or there is no letter.
      requireTLS: username !== '' && !secure,
      ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    },
  })
}

/** `Standfirst <desk@magazine.example>`, or the address alone. */
export function readSender(from: string): Sender {
  const [, name = '', address = ''] = /^\s*"?([^"<]*?)"?\s*<([^<>\s]+)>\s*$/.exec(from) ?? []
  return address === ''
    ? { defaultFromName: 'Standfirst', defaultFromAddress: from.trim() }
    : { defaultFromName: name, defaultFromAddress: address }
}
