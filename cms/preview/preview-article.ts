import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, SanitizedConfig } from 'payload'
import { z } from 'zod'
import { articleAddress } from '../../editorial/addresses.ts'
import { newsroomDay } from '../../editorial/dates.ts'
import { mayRead } from '../../editorial/duty.ts'
import { LANGUAGES } from '../../editorial/languages.ts'
import type { PublicationAct } from '../../editorial/publication.ts'
import type { Article } from '../../generated/payload-types.ts'
import { printArticle } from '../../press/print-article.ts'
import { liveStories } from '../../site/queries/live-stories.ts'
import { renderArticle } from '../../site/render-article.tsx'
import { pageFrame } from '../../site/store/page-frame.ts'
import { idFrom, rowsOf } from '../database.ts'
import { factsOfEdition } from '../edition-facts.ts'
import { keepCrops } from '../photo-crops/kept-crops.ts'
import { nothingHere, PRIVATE, staffRequest } from './staff-request.ts'

/** The article as it would be printed now, by the readers' own components, for those who may read the manuscript. */
export async function previewArticle(
  request: Request,
  { config, id }: { config: Promise<SanitizedConfig>; id: string },
): Promise<Response> {
  const asked = await staffRequest(request, { config })
  const article = idFrom(id)
  if (!asked || article === null) return nothingHere()
  const { req, staff } = asked
  const edition = await factsOfEdition(req, article)
  if (!edition || !mayRead(edition, staff)) return nothingHere()
  return new Response(await render(req, article), { headers: { ...PRIVATE, 'Content-Type': 'text/html; charset=utf-8' } })
}

async function render(req: PayloadRequest, id: number): Promise<string> {
  const article = await req.payload.findByID({ collection: 'articles', id, depth: 0, req })
  const now = new Date()
  const { content, photos } = await printArticle(req, { article, day: newsroomDay(now) })
  await keepCrops(req, photos)
  const firstPublishedAt = article.firstPublishedAt ?? now.toISOString()
  return renderArticle({
    content,
    address: articleAddress({ language: article.language, day: newsroomDay(new Date(firstPublishedAt)), slug: content.slug }),
    firstPublishedAt,
    publishedAt: now.toISOString(),
    act: previewedAct(article, { isCorrection: content.correction !== null }),
    mediaBase: '/preview/media',
    editions: await liveEditionsOf(req, { story: content.story, except: id }),
    stories: await liveStories(content),
    frame: await pageFrame(),
  })
}

function previewedAct({ firstPublishedAt }: Article, { isCorrection }: { isCorrection: boolean }): PublicationAct {
  if (isCorrection) return 'corrected'
  return firstPublishedAt ? 'updated' : 'published'
}

const editionRow = z.object({ language: z.enum(LANGUAGES), address: z.string() })

function liveEditionsOf(req: PayloadRequest, { story, except }: { story: number; except: number }) {
  return rowsOf(
    req,
    sql`select language, address from publications where story_id = ${story} and article_id <> ${except} and status = 'live'`,
    editionRow,
  )
}
