import type { Where } from 'payload'

type Options = { admin: string; where?: Where; sort?: string }

/** The address of a collection's list with a filter, in the form in which Payload's own filters stand in it. */
export function listAddress(collection: string, { admin, where, sort }: Options): string {
  const query = new URLSearchParams()
  if (where) spread('where', where, query)
  if (sort !== undefined) query.set('sort', sort)
  const text = query.toString()
  return `${admin}/collections/${collection}${text === '' ? '' : `?${text}`}`
}

function spread(path: string, value: unknown, query: URLSearchParams): void {
  if (typeof value !== 'object' || value === null) query.append(path, String(value))
  else for (const [name, member] of Object.entries(value)) spread(`${path}[${name}]`, member, query)
}

/** One row of conditions that must all hold, as Payload's filters want it. */
export function allOf(...conditions: Where[]): Where {
  return { or: [{ and: conditions }] }
}

/** Conditions of which one is enough. */
export function anyOf(...conditions: Where[]): Where {
  return { or: conditions.map((condition) => ({ and: [condition] })) }
}
