import type { Endpoint } from 'payload'
import { readPhotoSearch } from '../../editorial/photo-search.ts'
import { isEditorial } from '../access/editorial.ts'
import { requireStaff } from '../access/staff.ts'
import { Refusal } from '../refusal.ts'
import { answerRefusals } from '../transitions/answer-refusals.ts'
import { findPhotos } from './find-photos.ts'

const MOST = 120

/**
 * `GET /api/photos/library?q=&state=&use=&by=&person=&place=&event=&collection=&from=&to=&offset=&limit=`: `{total, photos: [{id, title, state, …}]}`,
 * the newest first. For everybody who works on the content.
 */
export const photoLibrary: Omit<Endpoint, 'root'> = {
  path: '/library',
  method: 'get',
  handler: answerRefusals(async (req) => {
    const staff = requireStaff(req)
    if (!isEditorial(staff)) throw new Refusal(403, 'Whoever runs accounts has no part in the content.')
    const query = new URL(req.url ?? '', 'http://localhost').searchParams
    const offset = numberIn(query, { name: 'offset', smallest: 0, largest: 10_000_000, usual: 0 })
    const limit = numberIn(query, { name: 'limit', smallest: 1, largest: MOST, usual: 60 })
    return Response.json(await findPhotos(req, { search: readPhotoSearch(query), offset, limit }), {
      headers: { 'cache-control': 'no-store' },
    })
  }),
}

function numberIn(
  query: URLSearchParams,
  { name, smallest, largest, usual }: { name: string; smallest: number; largest: number; usual: number },
): number {
  const given = query.get(name)
  if (given === null) return usual
  const number = /^\d{1,8}$/.test(given) ? Number(given) : Number.NaN
  if (!(number >= smallest && number <= largest)) throw new Refusal(400, `“${name}” is a whole number from ${smallest} to ${largest}.`)
  return number
}
