import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { letterInWords } from '../admin/accounts/letter-words.ts'
import { accountByEmail, accountById, type Account } from './accounts-table.ts'
import type { Letter, Recipient } from './letter.ts'
import { makeLink } from './links.ts'
import { mayEnter } from './may-enter.ts'

/** Writes a letter in the language of whom it is for, and hands it to the mail server; throws where that does not take it. */
export async function sendLetter(payload: Payload, letter: Letter): Promise<void> {
  const req = await createLocalReq({}, payload)
  const addressed = await addressLetter(req, letter)
  if (addressed === null) return
  const { to, link } = addressed
  const { subject, text } = letterInWords(letter, { to, link })
  await payload.sendEmail({
    to: { name: to.name, address: to.email },
    subject,
    text,
    // No machine answers that somebody is on holiday.
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
}

/** Whom it is for now: somebody who was deactivated meanwhile, or never was, gets no link. */
async function addressLetter(req: PayloadRequest, letter: Letter): Promise<{ to: Recipient; link: string } | null> {
  if (letter.about !== 'invitation' && letter.about !== 'new-password') return { to: letter.to, link: '' }
  const account = letter.about === 'invitation' ? await accountById(req, letter.user) : await accountByEmail(req, letter.email)
  if (account === null || !mayEnter(account)) return null
  const purpose = letter.about
  return { to: recipientOf(account), link: await makeLink(req, { user: account.id, purpose }) }
}

export function recipientOf({ name, email, mailLanguage }: Account): Recipient {
  return { name, email, language: mailLanguage }
}
