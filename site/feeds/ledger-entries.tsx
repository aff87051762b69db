import { correctionAddress } from '../../editorial/addresses.ts'
import type { Language } from '../../editorial/languages.ts'
import { environment } from '../../environment.ts'
import { Instant } from '../components/instant.tsx'
import { localDay } from '../instants.ts'
import type { LedgerLine } from '../queries/corrections.ts'
import type { FeedRetraction } from '../queries/feed-retractions.ts'
import { RECORD_WORDS } from '../record-words.ts'
import { renderDocument } from '../render-document.tsx'
import { paragraphsOf } from '../texts.ts'
import { tagOf, type FeedEntry } from './feed-entry.ts'

/** A retraction under the id of the story it took away: feed readers put the reason where the story was. */
export async function tombstoneEntry({
  content,
  address,
  firstAddress,
  firstPublishedAt,
  retractedAt,
}: FeedRetraction): Promise<FeedEntry> {
  const { language, headline, section, reason } = content
  return {
    id: tagOf(firstAddress),
    url: environment.baseUrl + address,
    title: RECORD_WORDS[language].tombstone(headline),
    summary: reason,
    html: await renderDocument(<Paragraphs text={reason} />),
    authors: [],
    section: section.name,
    language,
    firstPublishedAt,
    publishedAt: retractedAt,
    photos: [],
  }
}

/** A line of the ledger of corrections. */
export async function correctionEntry(line: LedgerLine, language: Language): Promise<FeedEntry> {
  const words = RECORD_WORDS[language]
  const address = correctionAddress({ language, id: line.id })
  return {
    id: `tag:${new URL(environment.baseUrl).hostname},${localDay(line.correctedAt)}:${address}`,
    url: environment.baseUrl + address,
    title: `${words.correction}: ${line.headline}`,
    summary: line.note,
    html: await renderDocument(
      <>
        <Paragraphs text={line.note} />
        <p>
          <a href={environment.baseUrl + line.address}>{line.headline}</a>, <Instant at={line.correctedAt} language={language} />
        </p>
      </>,
    ),
    authors: [],
    section: words.correctionClass[line.class],
    language,
    firstPublishedAt: line.correctedAt,
    publishedAt: line.correctedAt,
    photos: [],
  }
}

function Paragraphs({ text }: { text: string }) {
  return paragraphsOf(text).map((paragraph, position) => <p key={position}>{paragraph}</p>)
}
