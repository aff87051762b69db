import type { CropName, Rectangle } from './crops.ts'
import type { SourceType } from './source-types.ts'

/** The body of an article as it is printed: plain data, resolved, independent of the editor that made it. */
export type PrintedBlock =
  | PrintedTextBlock
  | { kind: 'photo'; photo: PrintedPhoto }
  | { kind: 'pull-quote'; text: string; speaker: PrintedPerson | null; attribution: string }
  | PrintedRelatedStory
  | PrintedGallery
  | PrintedFactBox
  | PrintedKeyFigures
  | PrintedTimeline
  | PrintedInfographic
  | { kind: 'recording'; recording: PrintedRecording }
  | PrintedLinkCard
  | PrintedTable
  | LostPhoto

/** Never printed: the reader’s side puts it where a picture stood that may not be shown any longer. */
export type LostPhoto = { kind: 'lost-photo' }

/** The kinds that stand in a publication. */
export type PrintedKind = Exclude<PrintedBlock['kind'], LostPhoto['kind']>

/** What also stands inside a box. */
export type PrintedTextBlock = PrintedParagraph | { kind: 'heading'; level: 2 | 3; inlines: PrintedInline[] } | PrintedList

export type PrintedParagraph = { kind: 'paragraph'; inlines: PrintedInline[] }

/** Another story, shown with the teaser of its live edition in this language, whichever that is on the day of reading. */
export type PrintedRelatedStory = { kind: 'related-story'; story: number }

/** As a story its photographs stand large, one after the other; without a layout two abreast. */
export type PrintedGallery = { kind: 'gallery'; title: string; layout?: 'story' | undefined; photos: PrintedPhoto[] }
export const GALLERY_LAYOUTS = ['grid', 'story'] as const
export type GalleryLayout = (typeof GALLERY_LAYOUTS)[number]

export type PrintedFactBox = { kind: 'fact-box'; title: string; text: PrintedTextBlock[] }

/** Figures with what they count; with a plot every row has a value. */
export type PrintedKeyFigures = { kind: 'key-figures'; title: string; plot: FigurePlot; rows: PrintedFigure[]; source: string }
export const FIGURE_PLOTS = ['none', 'bars', 'line'] as const
export type FigurePlot = (typeof FIGURE_PLOTS)[number]
/** `text` is how the value reads, such as “hơn 2 triệu”; empty where the bare number and its unit say it. */
export type PrintedFigure = { label: string; value: number | null; text: string; unit: string }

export type PrintedTimeline = { kind: 'timeline'; title: string; entries: PrintedTimelineEntry[] }
/** Dates are EDTF. An entry made from an event has its name and dates, and leads to its page where the slug is not empty. */
export type PrintedTimelineEntry = {
  date: string
  until: string
  title: string
  text: string
  event: { id: number; slug: string } | null
}

/** A picture of words and numbers, and all it says as text. */
export type PrintedInfographic = { kind: 'infographic'; photo: PrintedPhoto; text: PrintedTextBlock[] }

/** An address elsewhere with what somebody here wrote about it; nothing is fetched from there. */
export type PrintedLinkCard = { kind: 'link-card'; href: string; title: string; text: string; site: string }

/** Cells as text, every row as long as the others. `heads` says which cells name the others: the first row, the first column. */
export type PrintedTable = { kind: 'table'; caption: string; heads: TableHeads; rows: string[][]; source: string }
export const TABLE_HEADS = ['row', 'column', 'both', 'none'] as const
export type TableHeads = (typeof TABLE_HEADS)[number]

export type PrintedList = { kind: 'list'; ordered: boolean; items: PrintedListItem[] }
export type PrintedListItem = { inlines: PrintedInline[]; list: PrintedList | null }

export type PrintedInline =
  | { kind: 'text'; text: string; bold: boolean; italic: boolean }
  | { kind: 'break' }
  | { kind: 'link'; href: string; inlines: PrintedInline[] }
  /** A person by name, with the offices of the reference date before or after it, or with none. */
  | { kind: 'person'; person: PrintedPerson; form: MentionForm }

export const MENTION_FORMS = ['name', 'office-name', 'name-office'] as const
export type MentionForm = (typeof MENTION_FORMS)[number]

/** A photo as one page uses it: bytes by hash, this use's caption and alt text. */
export type PrintedPhoto = {
  id: number
  /** Names the bytes in `/media/{hash}/{width}.{format}`: SHA-256 of the original, of a cropped photo that of its crop, hex. */
  hash: string
  /** Pixels of what is shown: of the upright original, or of the crop. */
  width: number
  height: number
  caption: string
  alt: string
  credit: string
  /** Fractions of the frame, 0 to 1, from the left and from the top. */
  focalPoint: { x: number; y: number }
  /** Absent where the whole picture is shown, so that what was signed before there were crops stays as it is. */
  crop?: PrintedCrop | undefined
  /** Of a lead photo shown whole: the crops that somebody drew, for cards and search engines. Absent where nobody did. */
  crops?: DrawnCrops | undefined
} & PhotoMaking

/** Which part of which picture: `of` is the SHA-256 of the original, left and top are its pixels. */
export type PrintedCrop = { name: CropName; of: string; left: number; top: number }
export type DrawnCrops = Partial<Record<CropName, Rectangle | undefined>>

/** The SHA-256 of the original that a photo is, or is a part of. */
export function originalHashOf({ hash, crop }: Pick<PrintedPhoto, 'hash' | 'crop'>): string {
  return crop?.of ?? hash
}

/** How a photo came to be, each only where it is known; older publications say nothing of it. */
export type PhotoMaking = {
  creator?: string | undefined
  copyrightNotice?: string | undefined
  sourceType?: SourceType | undefined
}

/** A person and every office held on the reference date, in the person's own order. `slug` leads to `/{lang}/people/{slug}`; empty where there is no such page. */
export type PrintedPerson = { id: number; slug: string; name: string; offices: string[] }

/** A file of sound or moving pictures, its bytes at `/media/{hash}/recording.{extension}`. */
export type PrintedRecording = {
  id: number
  /** SHA-256 of the file, hex. */
  hash: string
  extension: RecordingExtension
  medium: 'audio' | 'video'
  title: string
  credit: string
  transcript: string
  /** WebVTT; empty where there are none. */
  captions: string
  poster: PrintedPhoto | null
}
export const RECORDING_EXTENSIONS = ['mp3', 'm4a', 'ogg', 'wav', 'mp4', 'webm'] as const
export type RecordingExtension = (typeof RECORDING_EXTENSIONS)[number]

/** Everything a body shows that is a record of its own. */
export type Shows = {
  photos: PrintedPhoto[]
  people: PrintedPerson[]
  events: number[]
  stories: number[]
  recordings: PrintedRecording[]
}

/** What the blocks show, in their order, repeated where they repeat it. */
export function shownIn(blocks: readonly PrintedBlock[]): Shows {
  const shows: Shows = { photos: [], people: [], events: [], stories: [], recordings: [] }
  for (const block of blocks) addShown(block, shows)
  return shows
}

function addShown(block: PrintedBlock, shows: Shows): void {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      shows.people.push(...peopleIn(block.inlines))
      break
    case 'list':
      shows.people.push(...peopleInList(block))
      break
    case 'photo':
      shows.photos.push(block.photo)
      break
    case 'pull-quote':
      if (block.speaker) shows.people.push(block.speaker)
      break
    case 'related-story':
      shows.stories.push(block.story)
      break
    case 'gallery':
      shows.photos.push(...block.photos)
      break
    case 'fact-box':
      for (const text of block.text) addShown(text, shows)
      break
    case 'infographic':
      shows.photos.push(block.photo)
      for (const text of block.text) addShown(text, shows)
      break
    case 'timeline':
      shows.events.push(...block.entries.flatMap(({ event }) => event?.id ?? []))
      break
    case 'recording':
      shows.recordings.push(block.recording)
      if (block.recording.poster) shows.photos.push(block.recording.poster)
      break
    case 'key-figures':
    case 'link-card':
    case 'table':
    case 'lost-photo':
      break
  }
}

function peopleIn(inlines: readonly PrintedInline[]): PrintedPerson[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'person') return [inline.person]
    return inline.kind === 'link' ? peopleIn(inline.inlines) : []
  })
}

function peopleInList(list: PrintedList): PrintedPerson[] {
  return list.items.flatMap((item) => [...peopleIn(item.inlines), ...(item.list ? peopleInList(item.list) : [])])
}
