import { asEdtf, parseDate } from '../../../editorial/dates.ts'

/** What was typed once for all files. */
export type CommonFields = {
  credit: string
  creator: string
  takenOn: string
  category: string
  event: Choice
  place: Choice
  /** The collection that they are put into. */
  collection: number | null
}

/** A record by what was typed, and by its id once that is one of the list. */
export type Choice = { text: string; id: number | null }

export const NOTHING_TYPED: CommonFields = {
  credit: '',
  creator: '',
  takenOn: '',
  category: '',
  event: { text: '', id: null },
  place: { text: '', id: null },
  collection: null,
}

/** As the API takes them: what was left empty is not sent, so that the file itself can say it. */
export function fieldsToSend({ credit, creator, takenOn, category, event, place, collection }: CommonFields): Record<string, unknown> {
  return {
    ...given('credit', credit),
    ...given('creator', creator),
    ...given('takenOn', takenOn),
    ...(category === '' ? {} : { rights: { category } }),
    ...(event.id === null ? {} : { event: event.id }),
    ...(place.id === null ? {} : { place: place.id, placeUnknown: false }),
    ...(collection === null ? {} : { inCollection: collection }),
  }
}

export type CommonFault = 'takenOn' | 'event' | 'place'

/** What would be refused, or silently left out, on every one of them. */
export function faultsInCommon({ takenOn, event, place }: CommonFields): CommonFault[] {
  const faults: CommonFault[] = []
  if (takenOn.trim() !== '' && !parseDate(asEdtf(takenOn))) faults.push('takenOn')
  if (isAstray(event)) faults.push('event')
  if (isAstray(place)) faults.push('place')
  return faults
}

function isAstray({ text, id }: Choice): boolean {
  return text.trim() !== '' && id === null
}

function given(name: string, text: string): Record<string, string> {
  return text.trim() === '' ? {} : { [name]: text.trim() }
}
