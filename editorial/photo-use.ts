import { parseDate } from './dates.ts'
import { LANGUAGES, type Language } from './languages.ts'
import { isNonCommercial } from './rights-categories.ts'
import { reason, type Reason } from './use-reasons.ts'

/** Somebody's word that a photo may or may not be used for a time; days in EDTF, an empty one is open. No language means all of them. */
export type Lease = { use: 'allow' | 'deny'; from: string; until: string; languages: readonly string[]; note: string }

/** What is known of the rights in a photo. */
export type Rights = {
  category: string
  ccLicence: string
  languages: readonly string[]
  from: string
  until: string
  leases: readonly Lease[]
}

/** An edition on a day (yyyy-mm-dd, the newsroom's). */
export type Use = { language: Language; day: string }

/** A photo as far as its use is judged; texts in the language of the use. */
export type PhotoToUse = { state: string; isCleared: boolean; credit: string; caption: string; alt: string; rights: Rights }

export type Judgement = {
  /** Why it may not be used; none: it may. */
  against: Reason[]
  /** What a lease puts aside, with that lease's words. */
  putAside: { reason: Reason; note: string }[]
}

/** Whether a photo may be used, and every reason why not. A lease that allows it puts aside what may be put aside; one that denies it wins over all. */
export function judgeUse(photo: PhotoToUse, use: Use): Judgement {
  const { against, putAside } = judgeRights(photo.rights, use)
  return { against: [...reasonsInRecord(photo, use), ...against], putAside }
}

/** The same of the rights alone, whatever the state of the photo. */
export function judgeRights(rights: Rights, use: Use): Judgement {
  const leases = rights.leases.filter((lease) => isInForce(lease, use))
  const allowing = leases.find((lease) => lease.use === 'allow')
  const denials = leases.filter((lease) => lease.use === 'deny').map(({ note }) => reason('denied', { note }))
  const reasons = [...reasonsInCategory(rights), ...reasonsInLimits(rights, use)]
  const lasting = reasons.filter(({ isOverridable }) => !isOverridable || !allowing)
  return {
    against: [...denials, ...lasting],
    putAside: allowing ? reasons.filter(({ isOverridable }) => isOverridable).map((one) => ({ reason: one, note: allowing.note })) : [],
  }
}

/**
 * Whether what was printed with it comes off the pages: the days or languages of its rights are over, a lease denies it, or the lease
 * it was printed by has ended. What its category alone says is asked before printing, and takes nothing away afterwards.
 */
export function isOver(rights: Rights, use: Use): boolean {
  const { against } = judgeRights(rights, use)
  const wasAllowed = rights.leases.some((lease) => lease.use === 'allow')
  return against.some(({ code }) => ENDING.has(code) || (wasAllowed && BY_CATEGORY.has(code)))
}

const ENDING = new Set<Reason['code']>(['denied', 'other-language', 'not-yet', 'ended'])
const BY_CATEGORY = new Set<Reason['code']>(['non-commercial', 'screenshot'])

/** Languages in which it is over on a day. */
export function languagesOver(rights: Rights, day: string): Language[] {
  return LANGUAGES.filter((language) => isOver(rights, { language, day }))
}

/** The first day after this one on which something may begin or end; null where nothing does. */
export function nextDayOfRights(rights: Rights, day: string): string | null {
  return turningDays(rights, day)[0] ?? null
}

/** Whether it may still be used in some language, on this day or by what is written down already on a later one. */
export function hasFuture(rights: Rights, day: string): boolean {
  return [day, ...turningDays(rights, day)].some((one) => languagesOver(rights, one).length < LANGUAGES.length)
}

function turningDays({ from, until, leases }: Rights, day: string): string[] {
  const days = [{ from, until }, ...leases].flatMap((span) => [firstDay(span.from), dayAfter(lastDay(span.until))])
  return [...new Set(days.filter((one) => one !== null && one > day))].filter((one) => one !== null).toSorted()
}

function reasonsInRecord({ state, isCleared, credit, caption, alt }: PhotoToUse, { language }: Use): Reason[] {
  return [
    ...(state === 'withdrawn' || state === 'restricted' || state === 'expired'
      ? [reason(state)]
      : isCleared
        ? []
        : [reason('not-cleared')]),
    ...(credit.trim() === '' ? [reason('no-credit')] : []),
    ...(caption.trim() === '' ? [reason('no-description', { language })] : []),
    ...(alt.trim() === '' ? [reason('no-alt', { language })] : []),
  ]
}

function reasonsInCategory({ category, ccLicence }: Rights): Reason[] {
  if (category === '') return [reason('no-rights')]
  if (category === 'screenshot') return [reason('screenshot')]
  return category === 'creative-commons' && isNonCommercial(ccLicence) ? [reason('non-commercial')] : []
}

function reasonsInLimits({ languages, from, until }: Rights, { language, day }: Use): Reason[] {
  const [first, last] = [firstDay(from), lastDay(until)]
  return [
    ...(languages.length > 0 && !languages.includes(language) ? [reason('other-language', { language })] : []),
    ...(first !== null && day < first ? [reason('not-yet', { day: first })] : []),
    ...(last !== null && day > last ? [reason('ended', { day: last })] : []),
  ]
}

function isInForce({ from, until, languages }: Lease, { language, day }: Use): boolean {
  const [first, last] = [firstDay(from), lastDay(until)]
  return (languages.length === 0 || languages.includes(language)) && (first === null || day >= first) && (last === null || day <= last)
}

function firstDay(text: string): string | null {
  return parseDate(text)?.earliest ?? null
}

function lastDay(text: string): string | null {
  return parseDate(text)?.latest ?? null
}

function dayAfter(day: string | null): string | null {
  if (day === null) return null
  return new Date(new Date(`${day}T00:00:00Z`).getTime() + 86_400_000).toISOString().slice(0, 10)
}
