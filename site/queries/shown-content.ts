import { originalHashOf, type PrintedBlock, type PrintedPhoto } from '../../editorial/printed-body.ts'
import type { ArticleContent } from '../../editorial/publication.ts'
import { photosOf } from '../../editorial/refers.ts'
import { parseArticleContent } from './article-content.ts'
import { withheldAmong } from './withheld-pictures.ts'

/** The canonical JSON of an article's publication as readers are shown it today. */
export async function readShownContent(json: string): Promise<ArticleContent> {
  const [content] = await readShownContents([json])
  if (!content) throw new Error('One content was read, and none came back.')
  return content
}

/** The same of several, which are of one language as a rule. */
export async function readShownContents(jsons: readonly string[]): Promise<ArticleContent[]> {
  const contents = jsons.map(parseArticleContent)
  const shown: ArticleContent[] = []
  const languages = new Set(contents.map(({ language }) => language))
  const lost = new Map<string, ReadonlySet<string>>()
  for (const language of languages) {
    const hashes = contents.filter((one) => one.language === language).flatMap((one) => photosOf(one).map(originalHashOf))
    lost.set(language, await withheldAmong(hashes, language))
  }
  for (const content of contents) shown.push(withoutPictures(content, lost.get(content.language) ?? new Set()))
  return shown
}

/**
 * An article without these pictures: a line stands where each stood, and its caption and credit go with it, for they speak of what is
 * not there. Whatever is made of the content (cards, feeds, metadata, sitemaps) names none of them. They are named by their originals, and
 * every crop of one goes with it.
 */
export function withoutPictures(content: ArticleContent, lost: ReadonlySet<string>): ArticleContent {
  const isLost = (photo: PrintedPhoto) => lost.has(originalHashOf(photo))
  if (lost.size === 0 || !photosOf(content).some(isLost)) return content
  const { leadPhoto } = content
  const leadLost = leadPhoto !== null && isLost(leadPhoto)
  return {
    ...content,
    leadPhoto: leadLost ? null : leadPhoto,
    body: [...(leadLost ? [LOST] : []), ...content.body.flatMap((block) => withoutLost(block, isLost))],
  }
}

const LOST: PrintedBlock = { kind: 'lost-photo' }

function withoutLost(block: PrintedBlock, isLost: (photo: PrintedPhoto) => boolean): PrintedBlock[] {
  if (block.kind === 'photo') return isLost(block.photo) ? [LOST] : [block]
  if (block.kind === 'infographic') return isLost(block.photo) ? [LOST, ...block.text] : [block]
  if (block.kind === 'recording') {
    const { poster } = block.recording
    return poster && isLost(poster) ? [{ ...block, recording: { ...block.recording, poster: null } }] : [block]
  }
  if (block.kind !== 'gallery' || !block.photos.some(isLost)) return [block]
  const kept = block.photos.filter((photo) => !isLost(photo))
  return kept.length === 0 ? [LOST] : [{ ...block, photos: kept }, LOST]
}
