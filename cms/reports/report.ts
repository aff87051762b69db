import { z } from 'zod'
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../../editorial/languages.ts'
import { environment } from '../../environment.ts'
import { HONEYPOT } from '../../site/components/report-form.tsx'
import type { ReportFault } from '../../site/contact-words.ts'

/** What a reader sent, as it may be kept and shown again. */
export type Report = {
  language: Language
  message: string
  page: string
  name: string
  email: string
  /** Whether the field that people do not see was filled. */
  isTrapped: boolean
}

const LONGEST = { message: 5000, page: 500, name: 200, email: 200 }

const fields = z.record(z.string(), z.unknown())

/** Reads a form or an object of JSON; says everything that is wrong at once, and keeps what can be kept. */
export function readReport(body: string | null, { isJson }: { isJson: boolean }): { report: Report; faults: ReportFault[] } {
  const read = body === null ? null : isJson ? readJson(body) : Object.fromEntries(new URLSearchParams(body))
  const text = (name: string) => clean(read?.[name])
  const language = text('language')
  const report: Report = {
    language: isLanguage(language) ? language : DEFAULT_LANGUAGE,
    message: text('message'),
    page: ownPath(text('page')),
    name: text('name').replace(/\s+/g, ' '),
    email: text('email'),
    isTrapped: text(HONEYPOT) !== '',
  }
  return { report: shortened(report), faults: read === null ? ['unreadable'] : faultsIn(report) }
}

function faultsIn({ message, page, name, email }: Report): ReportFault[] {
  const faults: [ReportFault, boolean][] = [
    ['no-message', message === ''],
    ['message-too-long', message.length > LONGEST.message],
    ['page-unreadable', page !== '' && (page.length > LONGEST.page || !page.startsWith('/'))],
    ['name-too-long', name.length > LONGEST.name],
    ['email-unreadable', email !== '' && (email.length > LONGEST.email || !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(email))],
  ]
  return faults.flatMap(([fault, isThere]) => (isThere ? [fault] : []))
}

/** A page as readers copy it from the browser, without our own origin. */
function ownPath(page: string): string {
  const path = page.startsWith(environment.baseUrl) ? page.slice(environment.baseUrl.length) : page
  return path === '' && page !== '' ? '/' : path
}

function shortened(report: Report): Report {
  const cut = (field: keyof typeof LONGEST) => report[field].slice(0, LONGEST[field]).toWellFormed()
  return { ...report, message: cut('message'), page: cut('page'), name: cut('name'), email: cut('email') }
}

/** Half characters and controls mean nothing to the desk; lines and tabs do. */
function clean(value: unknown): string {
  if (typeof value !== 'string') return ''
  return value
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .normalize('NFC')
    .trim()
}

function readJson(body: string): Record<string, unknown> | null {
  try {
    const read = fields.safeParse(JSON.parse(body))
    return read.success ? read.data : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
