import type { PayloadRequest } from 'payload'
import type { Staff } from '../../../editorial/roles.ts'
import { wordsIn, type AdminLanguage } from '../words.ts'
import type { Words } from '../words-en.ts'
import { dashboardWords, type DashboardWords } from './dashboard-words.ts'

/** Whoever looks at the first screen, when, in which language. Everything on it is read as this person. */
export type Desk = {
  req: PayloadRequest
  staff: Staff
  language: AdminLanguage
  words: Words
  own: DashboardWords
  admin: string
  now: Date
}

export function deskOf(req: PayloadRequest, staff: Staff): Desk {
  const language = req.i18n.language === 'vi' ? 'vi' : 'en'
  return {
    req,
    staff,
    language,
    words: wordsIn(language),
    own: dashboardWords(language),
    admin: req.payload.config.routes.admin,
    now: new Date(),
  }
}
