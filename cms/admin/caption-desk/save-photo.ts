import { z } from 'zod'
import { askServer, type ServerRefusal } from '../ask-server.ts'
import { bodyOf, type DeskChanges } from './desk-fields.ts'
import { deskPhoto, type DeskPhoto } from './desk-photo.ts'

export type SaveAnswer = { ok: true; photo: DeskPhoto } | { ok: false; refusal: ServerRefusal }

const saved = z.object({ doc: z.object({ id: z.number() }) })

/** Saves changes on the revision that they were made on, and reads what is stored now. */
export async function savePhoto(id: number, { revision, changes }: { revision: number; changes: DeskChanges }): Promise<SaveAnswer> {
  const answer = await askServer(`/api/photos/${id}?depth=0`, {
    schema: saved,
    method: 'PATCH',
    body: bodyOf(changes),
    headers: { 'if-match': `"${revision}"` },
  })
  return answer.ok ? readPhoto(id) : answer
}

/** A photo as it is stored now. */
export async function readPhoto(id: number): Promise<SaveAnswer> {
  const answer = await askServer(`/api/photos/${id}?depth=1`, { schema: deskPhoto })
  return answer.ok ? { ok: true, photo: answer.value } : answer
}
