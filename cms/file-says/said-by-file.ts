import { parseDate } from '../../editorial/dates.ts'
import { guessLanguage, type FileSource, type Said } from '../../editorial/file-says.ts'
import { LANGUAGES, type Language } from '../../editorial/languages.ts'
import { sourceTypeIn } from '../../editorial/source-types.ts'
import { cleanWords, MOST } from './clean-words.ts'
import type { RawTags } from './raw-tags.ts'
import { textFromLatin } from './text-from-latin.ts'

/** What XMP, IIM and EXIF each say, cleaned, under the names of our fields. */
export function saidByFile(tags: RawTags): Record<FileSource, Said> {
  return { xmp: saidByXmp(tags), iim: saidByIim(tags), exif: saidByExif(tags) }
}

function saidByXmp({ texts, locations, people }: RawTags): Said {
  const tag = (name: string) => texts[`XMP-${name}`] ?? []
  const perLanguage = (name: string) => byLanguage(texts, `XMP-${name}`)
  const caption = perLanguage('dc:Description')
  const alt = perLanguage('iptcCore:AltTextAccessibility')
  const extended = perLanguage('iptcCore:ExtDescrAccessibility')
  const [created] = locations.created
  const [shown] = locations.shown
  const legacy = [...tag('iptcCore:Location'), ...tag('photoshop:City'), ...tag('photoshop:State'), ...tag('photoshop:Country')]
  return spoken({
    'caption.vi': one(caption.vi),
    'caption.en': one(caption.en),
    'alt.vi': one(alt.vi),
    'alt.en': one(alt.en),
    'extended.vi': one(extended.vi),
    'extended.en': one(extended.en),
    credit: one(tag('photoshop:Credit')),
    creator: many(tag('dc:Creator')),
    copyrightNotice: one(inAnyLanguage(texts, 'XMP-dc:Rights')),
    usageTerms: one(inAnyLanguage(texts, 'XMP-xmpRights:UsageTerms')),
    webStatement: address(tag('xmpRights:WebStatement')),
    takenOn: date(tag('photoshop:DateCreated')),
    place: [created, legacy, shown].map(placeIn).find((words) => words.length > 0) ?? [],
    people: many([...tag('iptcExt:PersonInImage'), ...people.flatMap(({ PersonName }) => PersonName)]),
    keywords: many(tag('dc:Subject')),
    instructions: one(tag('photoshop:Instructions')),
    sourceType: sourceType(tag('iptcExt:DigitalSourceType')),
  })
}

function saidByIim({ texts }: RawTags): Said {
  const isUtf8 = texts['IPTC:CodedCharacterSet']?.[0] === 'UTF8'
  const tag = (name: string) => (texts[`IPTC:${name}`] ?? []).map((text) => (isUtf8 ? text : textFromLatin(text)))
  const caption = inGuessedLanguage(tag('Caption-Abstract'))
  return spoken({
    'caption.vi': one(caption.vi),
    'caption.en': one(caption.en),
    credit: one(tag('Credit')),
    creator: many(tag('By-line')),
    copyrightNotice: one(tag('CopyrightNotice')),
    takenOn: date(tag('DateCreated')),
    place: placeIn([...tag('Sub-location'), ...tag('City'), ...tag('Province-State'), ...tag('Country-PrimaryLocationName')]),
    keywords: many(tag('Keywords')),
    instructions: one(tag('SpecialInstructions')),
    releaseDate: date(tag('ReleaseDate')),
  })
}

function saidByExif({ texts }: RawTags): Said {
  const tag = (name: string) => (texts[name] ?? []).map(textFromLatin)
  const caption = inGuessedLanguage(tag('IFD0:ImageDescription').filter((text) => !WRITTEN_BY_CAMERAS.test(text.trim())))
  return spoken({
    'caption.vi': one(caption.vi),
    'caption.en': one(caption.en),
    creator: many(tag('IFD0:Artist').flatMap((artists) => artists.split(';'))),
    copyrightNotice: one(tag('IFD0:Copyright')),
    takenOn: date(tag('ExifIFD:DateTimeOriginal')),
  })
}

/** What cameras put where a description belongs. */
const WRITTEN_BY_CAMERAS = /^(?:.*digital camera|sony dsc|samsung.*|dcim.*|exif_jpeg_picture|default|untitled|dji.*|jpeg)$/i

/** Fields of which something is said. */
function spoken(said: Said): Said {
  return Object.fromEntries(Object.entries(said).filter(([, texts]) => texts.length > 0))
}

function one(texts: readonly string[]): string[] {
  return texts
    .map((text) => cleanWords(text))
    .filter(Boolean)
    .slice(0, 1)
}

function many(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => cleanWords(text, { most: MOST.item })).filter(Boolean))].slice(0, MOST.items)
}

function address(texts: readonly string[]): string[] {
  return one(texts).filter((text) => /^https?:\/\//i.test(text) && URL.canParse(text))
}

/** A term of the vocabulary by its code; any other as it stands, for the desk to see. */
function sourceType(texts: readonly string[]): string[] {
  return one(texts).map((text) => sourceTypeIn(text) ?? text.slice(0, MOST.item))
}

/** `2020:01:02 03:04:05` → `2020-01-02`, `1950:11` → `1950-11`, `1950:00:00` → `1950`; an impossible one says nothing. */
function date(texts: readonly string[]): string[] {
  const [, year, month = '00', day = '00'] = /^(\d{4})(?:[:-](\d{2})(?:[:-](\d{2}))?)?/.exec((texts[0] ?? '').trim()) ?? []
  if (year === undefined || year === '0000') return []
  const known = month === '00' ? year : day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`
  return parseDate(known) ? [known] : []
}

/** From the spot to the country, as words. */
function placeIn(place: RawTags['locations']['created'][number] | string[] | undefined): string[] {
  if (!place) return []
  const words = Array.isArray(place)
    ? place
    : [place.Sublocation, place.City, place.ProvinceState, place.CountryName].flatMap((texts) => texts ?? [])
  const names = many(words)
  return names.length > 0 ? [names.join(', ')] : []
}

type ByLanguage = Record<Language, string[]>

/** A text with languages: what names ours, and what names none by its guessed language, where nothing else is said in that. */
function byLanguage(texts: RawTags['texts'], name: string): ByLanguage {
  const named: ByLanguage = { vi: [], en: [] }
  for (const [key, said] of Object.entries(texts)) {
    const language = LANGUAGES.find((known) => new RegExp(`^${known}(?:-|$)`, 'i').test(key.slice(name.length + 1)))
    if (key.startsWith(`${name}-`) && language && named[language].length === 0) named[language] = said
  }
  const guessed = inGuessedLanguage(texts[name] ?? [])
  const isSaid = Object.values(named).some((said) => said[0]?.trim() === texts[name]?.[0]?.trim())
  if (isSaid) return named
  return { vi: named.vi.length > 0 ? named.vi : guessed.vi, en: named.en.length > 0 ? named.en : guessed.en }
}

function inGuessedLanguage([text]: readonly string[]): ByLanguage {
  const said: ByLanguage = { vi: [], en: [] }
  if (text !== undefined) said[guessLanguage(text)].push(text)
  return said
}

function inAnyLanguage(texts: RawTags['texts'], name: string): string[] {
  return texts[name] ?? Object.entries(texts).find(([key]) => key.startsWith(`${name}-`))?.[1] ?? []
}
