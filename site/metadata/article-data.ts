import type { Language } from '../../editorial/languages.ts'
import type { PrintedPerson, PrintedPhoto } from '../../editorial/printed-body.ts'
import type { ArticleContent, BylineRole, PrintedName, PublicationAct } from '../../editorial/publication.ts'
import { picturesOf } from '../../editorial/refers.ts'
import { environment } from '../../environment.ts'
import { icon } from '../../generated/stylesheet.ts'
import { sharedRendition } from '../components/picture.tsx'
import { instantWithOffset } from '../instants.ts'
import { MAGAZINE } from '../magazine.ts'
import type { Edition } from '../queries/edition.ts'
import type { Correction } from '../queries/live-article.ts'
import { makingData } from './making-data.ts'
import { recordUrl } from './record-address.ts'
import type { StructuredData } from './structured-data.ts'

type Told = {
  content: ArticleContent
  address: string
  firstPublishedAt: string
  publishedAt: string
  act: PublicationAct
  editions: Edition[]
  corrections?: Correction[]
  leadCrops?: PrintedPhoto[]
}

/** An article for search engines: what its page says, and nothing that the page does not say. */
export function articleData({
  content,
  address,
  firstPublishedAt,
  publishedAt,
  act,
  editions,
  corrections = [],
  leadCrops = [],
}: Told): StructuredData {
  const { language, headline, standfirst, section, leadPhoto } = content
  const url = environment.baseUrl + address
  const home = `${environment.baseUrl}/${language}`
  // Search engines choose the shape they have room for.
  const images = picturesOf(content).flatMap((photo) => [
    imageData(photo, { isLead: photo === leadPhoto }),
    ...(photo === leadPhoto ? leadCrops.map((crop) => imageData(crop, { isLead: false })) : []),
  ])
  const mentions = [...content.people.map((person) => personData(person, language)), ...namedThings(content)]
  const translators = makers(content, 'translation')
  const photographers = makers(content, 'photos')
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    headline,
    description: standfirst === '' ? undefined : standfirst,
    datePublished: instantWithOffset(firstPublishedAt),
    dateModified: instantWithOffset(act === 'published' ? firstPublishedAt : publishedAt),
    inLanguage: language,
    articleSection: section.name === '' ? undefined : section.name,
    author: makers(content, 'text'),
    translator: translators.length > 0 ? translators : undefined,
    contributor: photographers.length > 0 ? photographers : undefined,
    image: images.length > 0 ? images : undefined,
    keywords: content.topics.length > 0 ? content.topics.map(({ name }) => name) : undefined,
    mentions: mentions.length > 0 ? mentions : undefined,
    correction: corrections.length > 0 ? corrections.map(correctionData) : undefined,
    publisher: {
      '@type': 'NewsMediaOrganization',
      '@id': `${environment.baseUrl}/#publisher`,
      name: MAGAZINE[language].name,
      url: home,
      logo: { '@type': 'ImageObject', url: environment.baseUrl + icon },
    },
    isPartOf: { '@type': 'Periodical', '@id': `${home}#magazine`, name: MAGAZINE[language].name, inLanguage: language, url: home },
    isAccessibleForFree: true,
    ...translationData(editions, { isTranslation: translators.length > 0 }),
  }
}

function makers({ bylines, language }: ArticleContent, as: BylineRole): StructuredData[] {
  return bylines.filter((byline) => byline.as === as).map(({ person }) => personData(person, language))
}

function personData({ id, slug, name, offices }: PrintedPerson, language: Language): StructuredData {
  return {
    '@type': 'Person',
    name,
    url: slug === '' ? undefined : recordUrl({ kind: 'person', id, slug }, language),
    jobTitle: offices.length > 0 ? offices : undefined,
  }
}

/** The organizations, places and events that the page names beside its people. */
function namedThings({ organizations, places, events, language }: ArticleContent): StructuredData[] {
  const thing = (kind: 'organization' | 'place' | 'event', { id, slug, name }: PrintedName): StructuredData => ({
    '@type': { organization: 'Organization', place: 'Place', event: 'Event' }[kind],
    name,
    url: slug === '' ? undefined : recordUrl({ kind, id, slug }, language),
  })
  return [
    ...organizations.map((named) => thing('organization', named)),
    ...places.map((named) => thing('place', named)),
    ...events.map((named) => thing('event', named)),
  ]
}

function correctionData({ note, correctedAt }: Correction): StructuredData {
  return { '@type': 'CorrectionComment', text: note, datePublished: instantWithOffset(correctedAt) }
}

function imageData(photo: PrintedPhoto, { isLead }: { isLead: boolean }): StructuredData {
  const { address, width, height } = sharedRendition(photo)
  const contentUrl = environment.baseUrl + address
  return {
    '@type': 'ImageObject',
    contentUrl,
    url: contentUrl,
    width,
    height,
    caption: photo.caption === '' ? undefined : photo.caption,
    creditText: photo.credit === '' ? undefined : photo.credit,
    ...makingData(photo),
    representativeOfPage: isLead ? true : undefined,
  }
}

/** An edition with a translator's byline was made from another; one without may be what others were made from. */
function translationData(editions: Edition[], { isTranslation }: { isTranslation: boolean }): StructuredData {
  if (editions.length === 0) return {}
  const others = editions.map(({ language, address }) => ({
    '@type': 'NewsArticle',
    '@id': `${environment.baseUrl}${address}#article`,
    url: environment.baseUrl + address,
    inLanguage: language,
  }))
  return isTranslation ? { translationOfWork: others[0] } : { workTranslation: others }
}
