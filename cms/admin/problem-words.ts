import type { Problem } from '../../editorial/problems.ts'
import type { ServerRefusal } from './ask-server.ts'
import { inVietnamese, recognize } from './sentences/in-vietnamese.ts'
import type { AdminLanguage } from './words.ts'

/** One of the server's sentences in the language of the screen; as the server said it where we have no other words. */
export function sentenceIn(message: string, language: AdminLanguage): string {
  return language === 'vi' ? inVietnamese(message) : message
}

/** Why the server refused, in the language of the screen; empty where it did not answer at all. */
export function refusalInWords({ message, problems }: Pick<ServerRefusal, 'message' | 'problems'>, language: AdminLanguage): string {
  if (problems.length > 0) return problems.map((problem) => sentenceIn(problem.message, language)).join(' ')
  return sentenceIn(message, language)
}

/** Fields of a photo's own record, by the problem that is mended there and not where the photo is used. */
const ON_THE_PHOTO: Readonly<Record<string, string>> = {
  'no-credit': 'credit',
  'no-rights': 'rights.category',
  'no-date': 'takenOn',
  'person-not-named': 'peopleShown',
  'photo-not-cleared': '',
  rights: 'rights',
}

/** A page of its own on which a problem is mended: a photo's, or that of a record nobody cleared; null for what is mended in the article. */
export function placeElsewhere({ code, message, where }: Problem): { collection: string; id: string; field: string } | null {
  if (code === 'person-not-cleared' || code === 'record-not-cleared' || code === 'record-says-it') {
    const [collection = '', id = ''] = where.split('.')
    return { collection, id, field: '' }
  }
  const field = ON_THE_PHOTO[code]
  const photo = recognize(message)?.values['photo']
  return field === undefined || photo === undefined ? null : { collection: 'photos', id: photo, field }
}
