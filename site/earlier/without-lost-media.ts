import type { PrintedBlock, PrintedPhoto, PrintedTextBlock } from '../../editorial/printed-body.ts'
import type { ArticleContent } from '../../editorial/publication.ts'
import { mediaOf } from '../../editorial/refers.ts'
import { isPublicHash } from '../media/public-hashes.ts'
import { RECORD_WORDS } from '../record-words.ts'
import { paragraphsOf } from '../texts.ts'

/** An earlier text without the pictures and recordings that nothing live shows any longer: their words stand where they stood. */
export async function withoutLostMedia(content: ArticleContent): Promise<ArticleContent> {
  const hashes = mediaOf(content)
  const shown = await Promise.all(hashes.map(isPublicHash))
  const lost = new Set(hashes.filter((_hash, position) => shown[position] !== true))
  if (lost.size === 0) return content
  const noLonger = RECORD_WORDS[content.language].noLongerShown
  const { leadPhoto } = content
  const leadLost = leadPhoto !== null && lost.has(leadPhoto.hash)
  return {
    ...content,
    leadPhoto: leadLost ? null : leadPhoto,
    body: [...(leadLost ? [inWords(leadPhoto, noLonger)] : []), ...content.body.flatMap((block) => withoutLost(block, { lost, noLonger }))],
  }
}

function withoutLost(block: PrintedBlock, { lost, noLonger }: { lost: ReadonlySet<string>; noLonger: string }): PrintedBlock[] {
  if (block.kind === 'photo') return lost.has(block.photo.hash) ? [inWords(block.photo, noLonger)] : [block]
  if (block.kind === 'infographic') return lost.has(block.photo.hash) ? [inWords(block.photo, noLonger), ...block.text] : [block]
  if (block.kind === 'recording') {
    const { hash, title, transcript } = block.recording
    return lost.has(hash) ? [paragraph(`[${noLonger}] ${title}`), ...paragraphsOf(transcript).map(paragraph)] : [block]
  }
  if (block.kind !== 'gallery') return [block]
  const kept = block.photos.filter(({ hash }) => !lost.has(hash))
  const gone = block.photos.filter(({ hash }) => lost.has(hash)).map((photo) => inWords(photo, noLonger))
  return kept.length === 0 ? gone : [{ ...block, photos: kept }, ...gone]
}

function inWords({ caption, credit }: PrintedPhoto, noLonger: string): PrintedTextBlock {
  return paragraph([`[${noLonger}]`, caption, credit === '' ? '' : `(${credit})`].filter((part) => part !== '').join(' '))
}

function paragraph(text: string): PrintedTextBlock {
  return { kind: 'paragraph', inlines: [{ kind: 'text', text, bold: false, italic: false }] }
}
