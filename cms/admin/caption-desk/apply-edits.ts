import type { ServerRefusal } from '../ask-server.ts'
import type { DeskChanges } from './desk-fields.ts'
import type { DeskPhoto } from './desk-photo.ts'
import { savePhoto } from './save-photo.ts'

/** What is to be changed in one picture, on which revision, and what stood there. */
export type Edit = { photo: number; title: string; revision: number; before: DeskChanges; after: DeskChanges }

export type Applied = { edit: Edit; photo: DeskPhoto }
export type Failed = { edit: Edit; refusal: ServerRefusal }
export type Outcome = { done: Applied[]; failed: Failed[] }

/** Saves edits one after the other, each on its own revision; one that fails does not stop the others. */
export async function applyEdits(edits: readonly Edit[], { onProgress }: { onProgress: (done: number) => void }): Promise<Outcome> {
  const outcome: Outcome = { done: [], failed: [] }
  for (const [index, edit] of edits.entries()) {
    const answer = await savePhoto(edit.photo, { revision: edit.revision, changes: edit.after })
    if (answer.ok) outcome.done.push({ edit, photo: answer.photo })
    else outcome.failed.push({ edit, refusal: answer.refusal })
    onProgress(index + 1)
  }
  return outcome
}

/** The edits that bring back what stood there, on the revisions that the others made: what somebody saved since is not lost. */
export function undoing({ done }: Outcome): Edit[] {
  return done.map(({ edit, photo }) => ({ ...edit, revision: photo.revision, before: edit.after, after: edit.before }))
}
