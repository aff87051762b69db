import type { Endpoint, PayloadRequest } from 'payload'
import { faultsBeforeClearingEvent, faultsBeforeClearingNamed, faultsBeforeClearingPerson } from '../../editorial/clearing.ts'
import type { Problem } from '../../editorial/problems.ts'
import type { PublicEvent, PublicOrganization, PublicPerson, PublicPlace } from '../../editorial/public-records.ts'
import { manifestOf } from '../../press/manifest-hash.ts'
import { publicEvent, publicOrganization, publicPerson, publicPlace } from '../../press/print-public-records.ts'
import { enqueue } from '../outbox.ts'
import { clearingEndpoints } from './clearing-endpoints.ts'
import { faultsInPortrait } from './faults-in-portrait.ts'
import { publishRecord } from './publish-record.ts'

export const personTransitions = transitionsOf('people', {
  print: async (req, id) => publicPerson(req, await find(req, 'people', id)),
  faults: async (req, record) => [...faultsBeforeClearingPerson(record), ...(await faultsInPortrait(req, record))],
})

export const organizationTransitions = transitionsOf('organizations', {
  print: async (req, id) => publicOrganization(req, await find(req, 'organizations', id)),
  faults: (_req, record) => faultsBeforeClearingNamed(record),
})

export const placeTransitions = transitionsOf('places', {
  print: async (req, id) => publicPlace(req, await find(req, 'places', id)),
  faults: (_req, record) => faultsBeforeClearingNamed(record),
})

export const eventTransitions = transitionsOf('events', {
  print: async (req, id) => publicEvent(req, await find(req, 'events', id)),
  faults: (_req, record) => faultsBeforeClearingEvent(record),
})

type Recorded = 'people' | 'organizations' | 'places' | 'events'

type Clearing<Printed> = {
  /** The public form of the row as it stands in this transaction. */
  print: (req: PayloadRequest, id: number) => Promise<Printed>
  faults: (req: PayloadRequest, record: Printed) => Problem[] | Promise<Problem[]>
}

/** A second person confirms a record: its cleared form is kept beside the row, signed and printed, and approved articles are looked at again. */
function transitionsOf<Printed extends PublicPerson | PublicOrganization | PublicPlace | PublicEvent>(
  collection: Recorded,
  { print, faults }: Clearing<Printed>,
): Omit<Endpoint, 'root'>[] {
  return clearingEndpoints({
    collection,
    capability: 'clear records',
    faults: async (req, id) => faults(req, await print(req, id)),
    clear: async (req, { id, revision, staff }) => {
      const record = await print(req, id)
      await req.payload.db.updateOne({
        collection,
        id,
        data: { state: 'cleared', clearedRevision: revision, cleared: record },
        req,
        returning: false,
      })
      const approval = await req.payload.create({
        collection: 'approvals',
        data: { subjectKind: record.kind, subject: id, kind: 'clear', revision, manifest: manifestOf(record).manifest, by: staff.id },
        depth: 0,
        req,
      })
      await publishRecord(req, { record, approval: approval.id, by: staff.id })
      await enqueue(req, { kind: 'recheck', subjectKind: record.kind, subject: id, by: staff.id })
    },
  })
}

function find<Slug extends Recorded>(req: PayloadRequest, collection: Slug, id: number) {
  return req.payload.findByID({ collection, id, depth: 0, req })
}
