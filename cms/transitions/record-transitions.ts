import type { PayloadRequest } from 'payload'
import { faultsBeforeClearingEvent, faultsBeforeClearingNamed, faultsBeforeClearingPerson } from '../../editorial/clearing.ts'
import type { PublicRecord } from '../../editorial/public-records.ts'
import { publicEvent, publicOrganization, publicPerson, publicPlace } from '../../press/print-public-records.ts'
import { manifestOf } from '../../press/manifest-hash.ts'
import { enqueue } from '../outbox.ts'
import { clearingEndpoints } from './clearing-endpoints.ts'
import { publishRecord } from './publish-record.ts'

/** A second person confirms a name and its offices; from then on pages print them, and approved ones are looked at again. */
export const personTransitions = clearingEndpoints({
  collection: 'people',
  capability: 'clear records',
  notBuilt: [],
  faults: async (req, id) => faultsBeforeClearingPerson(await publicPerson(req, await find(req, 'people', id))),
  clear: async (req, clearing) =>
    clearRecord(req, { ...clearing, collection: 'people', record: await publicPerson(req, await find(req, 'people', clearing.id)) }),
})

export const organizationTransitions = clearingEndpoints({
  collection: 'organizations',
  capability: 'clear records',
  notBuilt: [],
  faults: async (req, id) => faultsBeforeClearingNamed(await publicOrganization(req, await find(req, 'organizations', id))),
  clear: async (req, clearing) =>
    clearRecord(req, {
      ...clearing,
      collection: 'organizations',
      record: await publicOrganization(req, await find(req, 'organizations', clearing.id)),
    }),
})

export const placeTransitions = clearingEndpoints({
  collection: 'places',
  capability: 'clear records',
  notBuilt: [],
  faults: async (req, id) => faultsBeforeClearingNamed(await publicPlace(req, await find(req, 'places', id))),
  clear: async (req, clearing) =>
    clearRecord(req, { ...clearing, collection: 'places', record: await publicPlace(req, await find(req, 'places', clearing.id)) }),
})

export const eventTransitions = clearingEndpoints({
  collection: 'events',
  capability: 'clear records',
  notBuilt: [],
  faults: async (req, id) => faultsBeforeClearingEvent(await publicEvent(req, await find(req, 'events', id))),
  clear: async (req, clearing) =>
    clearRecord(req, { ...clearing, collection: 'events', record: await publicEvent(req, await find(req, 'events', clearing.id)) }),
})

type Recorded = 'people' | 'organizations' | 'places' | 'events'

type Clearing = {
  id: number
  revision: number
  staff: { id: number }
  collection: Recorded
  record: Extract<PublicRecord, { kind: 'person' | 'organization' | 'place' | 'event' }>
}

/** Keeps the cleared form beside the row, signs it, prints it, and has approved articles looked at again. */
async function clearRecord(req: PayloadRequest, { id, revision, staff, collection, record }: Clearing): Promise<void> {
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
}

function find<Slug extends Recorded>(req: PayloadRequest, collection: Slug, id: number) {
  return req.payload.findByID({ collection, id, depth: 0, req })
}
