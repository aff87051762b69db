import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { makeAvifs } from '../press/avif.ts'
import { pictureOfPage } from '../press/pictured.ts'
import type { PictureOfPage } from '../press/renditions.ts'
import { refreshPages } from '../site/refresh-pages.ts'
import { pagesNaming } from '../site/store/pages-naming.ts'
import { rowsOf, run } from './database.ts'
import { spreadAgain } from './media-bucket/follow-pages.ts'

const claimed = z.object({ id: z.coerce.number(), errand: pictureOfPage })

let isMaking = false

/** Writes down that AVIFs are wanted of what readers now see, and the crops of lead photos; once, however often that is printed. */
export async function wantAvifs(payload: Payload, photos: readonly PictureOfPage[]): Promise<void> {
  const req = await createLocalReq({}, payload)
  for (const { hash, filename, crop, leadCrops } of photos) {
    await run(
      req,
      sql`insert into outbox (errand) select ${JSON.stringify({ kind: 'avif', hash, filename, crop, leadCrops })}::jsonb
          where not exists (
            select from outbox where delivered_at is null and errand->>'kind' = 'avif' and errand->>'hash' = ${hash}
              and coalesce(errand->'leadCrops', 'null') = ${JSON.stringify(leadCrops ?? null)}::jsonb
          )`,
    )
  }
}

/**
 * Makes the AVIFs that are wanted, one photo after another, and has the pages that show each rendered anew. Whoever calls while this
 * process is at it already goes away; other instances take other photos. Says how many photos were done.
 */
export async function deliverAvifs(payload: Payload): Promise<number> {
  if (isMaking) return 0
  isMaking = true
  try {
    let done = 0
    for (let one = await claim(payload); one; one = await claim(payload)) {
      if (await deliver(payload, one)) done += 1
    }
    return done
  } finally {
    isMaking = false
  }
}

/** The claim lasts until it would be tried again: after a crash somebody else takes it then. */
async function claim(payload: Payload): Promise<z.infer<typeof claimed> | undefined> {
  const req = await createLocalReq({}, payload)
  const rows = await rowsOf(
    req,
    sql`update outbox set attempts = attempts + 1, attempted_at = now() where id = (
          select id from outbox where delivered_at is null and errand->>'kind' = 'avif'
            and (attempts = 0 or attempted_at < now() - least(interval '1 day', interval '10 minutes' * power(2, least(attempts, 10))))
          order by id limit 1 for update skip locked
        ) returning id, errand`,
    claimed,
  )
  return rows[0]
}

async function deliver(payload: Payload, { id, errand }: z.infer<typeof claimed>): Promise<boolean> {
  try {
    const made = await makeAvifs(errand)
    for (const { hash } of [errand, ...(errand.leadCrops ?? [])]) await spreadAgain(payload, hash)
    if (made > 0) await refreshPages(await pagesNaming(`/media/${errand.hash}/`))
    // Behind everything that waits already: cards show these crops as WebP meanwhile. No page shows a square one.
    await wantAvifs(payload, errand.leadCrops?.filter(({ crop }) => crop?.width !== crop?.height) ?? [])
    await run(await createLocalReq({}, payload), sql`update outbox set delivered_at = now() where id = ${id}`)
    return true
  } catch (err) {
    payload.logger.error({ err, msg: `Renditions of ${errand.filename} were not made; they are tried again.` })
    return false
  }
}
