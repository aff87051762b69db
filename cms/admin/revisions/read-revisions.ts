import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isRevised, type RevisedCollection } from '../../records.ts'

const PER_PAGE = 30

const row = z.looseObject({
  id: z.number(),
  updatedAt: z.string(),
  version: z.looseObject({ revision: z.number(), savedBy: z.number().nullish() }),
})

type RevisionRow = {
  version: number
  number: number
  author: string | null
  at: string
  /** The version row before it. */ previous: number | null
}

type Revisions = { rows: RevisionRow[]; current: number; mayRestore: boolean; hasNewer: boolean; hasOlder: boolean }

/** One page of a document's revisions, the newest first, as this person may read them. */
export async function readRevisions(
  req: PayloadRequest,
  { collection, id, page }: { collection: string; id: number; page: number },
): Promise<Revisions> {
  if (!isRevised(collection)) throw new Error(`${collection} has no revisions.`)
  const asSeen = { collection, depth: 0, overrideAccess: false, req, user: req.user }
  const found = await req.payload.findVersions({
    ...asSeen,
    where: { parent: { equals: id } },
    sort: '-version.revision',
    limit: PER_PAGE,
    page,
  })
  const [before] = found.hasNextPage
    ? (
        await req.payload.findVersions({
          ...asSeen,
          where: { parent: { equals: id } },
          sort: '-version.revision',
          limit: 1,
          page: page * PER_PAGE + 1,
        })
      ).docs
    : []
  const versions = z.array(row).parse(found.docs)
  const document = z.looseObject({ revision: z.number() }).parse(await req.payload.findByID({ ...asSeen, id }))
  const names = await namesOf(
    req,
    versions.flatMap(({ version }) => version.savedBy ?? []),
  )
  return {
    rows: versions.map(({ id: version, updatedAt, version: { revision, savedBy } }, index) => ({
      version,
      number: revision,
      author: names.get(savedBy ?? 0) ?? null,
      at: updatedAt,
      previous: versions[index + 1]?.id ?? (before ? row.parse(before).id : null),
    })),
    current: document.revision,
    mayRestore: await mayChange(req, { collection, id }),
    hasNewer: page > 1,
    hasOlder: found.hasNextPage,
  }
}

/** The same rule as the save itself; the server judges again when it is done. */
async function mayChange(req: PayloadRequest, { collection, id }: { collection: RevisedCollection; id: number }): Promise<boolean> {
  const answer = await req.payload.collections[collection].config.access.update({ req, id })
  return answer !== false
}

async function namesOf(req: PayloadRequest, ids: readonly number[]): Promise<Map<number, string>> {
  const { docs } = await req.payload.find({ collection: 'users', where: { id: { in: [...new Set(ids)] } }, depth: 0, limit: PER_PAGE, req })
  return new Map(docs.map((user) => [user.id, user.name]))
}
