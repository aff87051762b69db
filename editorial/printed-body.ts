/** The body of an article as it is printed: plain data, resolved, independent of the editor that made it. */
export type PrintedBlock =
  | PrintedTextBlock
  | { kind: 'photo'; photo: PrintedPhoto }
  | { kind: 'pull-quote'; text: string; speaker: PrintedPerson | null; attribution: string }
  | PrintedRelatedStory

/** What also stands inside a box. */
export type PrintedTextBlock = PrintedParagraph | { kind: 'heading'; level: 2 | 3; inlines: PrintedInline[] } | PrintedList

export type PrintedParagraph = { kind: 'paragraph'; inlines: PrintedInline[] }

/** Another story, shown with the teaser of its live edition in this language, whichever that is on the day of reading. */
export type PrintedRelatedStory = { kind: 'related-story'; story: number }

export type PrintedList = { kind: 'list'; ordered: boolean; items: PrintedListItem[] }
export type PrintedListItem = { inlines: PrintedInline[]; list: PrintedList | null }

export type PrintedInline =
  | { kind: 'text'; text: string; bold: boolean; italic: boolean }
  | { kind: 'break' }
  | { kind: 'link'; href: string; inlines: PrintedInline[] }
  /** A person by name, with the offices of the reference date before or after it, or with none. */
  | { kind: 'person'; person: PrintedPerson; form: MentionForm }

export type MentionForm = 'name' | 'office-name' | 'name-office'

/** A photo as one page uses it: bytes by hash, this use's caption and alt text. */
export type PrintedPhoto = {
  id: number
  /** Names the bytes in `/media/{hash}/{width}.{format}`: SHA-256 of the original, hex. */
  hash: string
  /** Pixels of the upright original. */
  width: number
  height: number
  caption: string
  alt: string
  credit: string
  /** Fractions of the frame, 0 to 1, from the left and from the top. */
  focalPoint: { x: number; y: number }
}

/** A person and every office held on the reference date, in the person's own order. `slug` leads to `/{lang}/people/{slug}`; empty where there is no such page. */
export type PrintedPerson = { id: number; slug: string; name: string; offices: string[] }

/** Everything a body shows that is a record of its own. */
export type Shows = { photos: PrintedPhoto[]; people: PrintedPerson[]; events: number[]; stories: number[] }

/** What the blocks show, in their order, repeated where they repeat it. */
export function shownIn(blocks: readonly PrintedBlock[]): Shows {
  const shows: Shows = { photos: [], people: [], events: [], stories: [] }
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
