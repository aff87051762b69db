import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { faultsBeforeClearingPerson } from '../../editorial/clearing.ts'
import { canonicalJson } from '../../editorial/manifest.ts'
import { clearedFormOf } from '../../press/print-records.ts'
import { enqueue } from '../outbox.ts'
import { clearingEndpoints } from './clearing-endpoints.ts'

/** A second person confirms a name and its offices; from then on pages print them, and approved ones are looked at again. */
export const personTransitions = clearingEndpoints({
  collection: 'people',
  capability: 'clear records',
  notBuilt: [],
  faults: async (req, id) => faultsBeforeClearingPerson(clearedFormOf(await findPerson(req, id))),
  clear: async (req, { id, revision, staff }) => {
    const cleared = clearedFormOf(await findPerson(req, id))
    await req.payload.db.updateOne({
      collection: 'people',
      id,
      data: { state: 'cleared', clearedRevision: revision, cleared },
      req,
      returning: false,
    })
    const manifest = createHash('sha256').update(canonicalJson(cleared)).digest('hex')
    await req.payload.create({
      collection: 'approvals',
      data: { subjectKind: 'person', subject: id, kind: 'clear', revision, manifest, by: staff.id },
      depth: 0,
      req,
    })
    await enqueue(req, { kind: 'recheck', subjectKind: 'person', subject: id, by: staff.id })
  },
})

function findPerson(req: PayloadRequest, id: number) {
  return req.payload.findByID({ collection: 'people', id, depth: 0, req })
}
