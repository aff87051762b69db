import { drawPicture, type Answer, type Colleague } from './newsroom.ts'

/** A text node, with what Lexical stores beside it. */
export function text(words: string, format = 0) {
  return { type: 'text', text: words, format, style: '', mode: 'normal', detail: 0, version: 1 }
}

export function paragraph(...children: unknown[]) {
  return { type: 'paragraph', children, version: 1, direction: 'ltr', indent: 0, format: '', textFormat: 0, textStyle: '' }
}

export function heading(words: string, tag: 'h2' | 'h3' = 'h2') {
  return { type: 'heading', tag, children: [text(words)], version: 1, direction: 'ltr', indent: 0, format: '' }
}

export function photoBlock(photo: number, { caption = '', alt = '' } = {}) {
  return { type: 'block', version: 2, format: '', fields: { id: blockId(), blockType: 'photo', blockName: '', photo, caption, alt } }
}

export function bodyOf(...children: unknown[]) {
  return { root: { type: 'root', children, version: 1, direction: 'ltr', indent: 0, format: '' } }
}

let blocks = 0

function blockId(): string {
  blocks += 1
  return blocks.toString(16).padStart(24, '0')
}

export const SHORT_BODY = bodyOf(
  paragraph(text('Đoàn đại biểu đến Huế sáng nay.')),
  heading('Chuyến thăm'),
  paragraph(text('Buổi gặp kéo dài hai giờ.')),
)

let pictures = 100

type Desk = { photographer: Colleague; editor: Colleague }

/** A photo that was uploaded by one and cleared by the other; its id. */
export async function clearedPhoto({ photographer, editor }: Desk, fields: Record<string, unknown> = {}): Promise<number> {
  pictures += 1
  const created = await photographer.upload('/api/photos', { ...PHOTO_FIELDS, ...fields }, await drawPicture(pictures))
  const id = Number(created.body.doc?.id)
  expectStatus(created, 201)
  expectStatus(await editor.post(`/api/photos/${id}/transitions`, { action: 'clear' }), 200)
  return id
}

export const PHOTO_FIELDS = {
  caption: { vi: 'Đại biểu trên cầu Trường Tiền', en: 'Delegates on Trường Tiền bridge' },
  alt: { vi: 'Năm người đứng trên một cây cầu thép', en: 'Five people stand on a steel bridge' },
  credit: 'VNA',
  rights: { category: 'agency' },
  takenOn: '2026-11-20',
}

/** A person with one office since 2021, entered by one editor and cleared by the other; the id. */
export async function clearedPerson(
  { writer, editor }: { writer: Colleague; editor: Colleague },
  fields: Record<string, unknown> = {},
): Promise<number> {
  const created = await writer.post('/api/people', {
    name: 'Đỗ Thị Hoàng Yến',
    tenures: [{ office: { vi: 'Chủ tịch Hội', en: 'President of the Association' }, from: '2021-04' }],
    ...fields,
  })
  expectStatus(created, 201)
  const id = Number(created.body.doc?.id)
  expectStatus(await editor.post(`/api/people/${id}/transitions`, { action: 'clear' }), 200)
  return id
}

/** What a complete article needs besides its section, photo and byline. */
export function manuscript(fields: Record<string, unknown>): Record<string, unknown> {
  return { language: 'vi', headline: 'Chuyến thăm Huế', standfirst: 'Một ngày bên sông Hương.', body: SHORT_BODY, ...fields }
}

export function expectStatus(answer: Answer, status: number): void {
  if (answer.status !== status) throw new Error(`Expected ${status}, got ${answer.status}: ${JSON.stringify(answer.body)}`)
}
