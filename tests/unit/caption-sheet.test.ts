import { expect, it } from 'vitest'
import { captionSheet, type CaptionSheet } from '../../editorial/caption-sheet.ts'

const both = (vi: string, en: string) => ({ vi, en })

const sheet: CaptionSheet = {
  file: 'photo-7.jpg',
  state: both('Đã duyệt', 'Cleared'),
  isCleared: true,
  rights: { category: both('Hãng tin', 'Agency'), languages: ['vi'], from: '', until: '2027', restrictions: 'Không bán lại.' },
  photo: {
    format: 2,
    kind: 'photo',
    id: 7,
    revision: 3,
    refers: [],
    hash: 'a',
    width: 10,
    height: 10,
    focalPoint: { x: 0.5, y: 0.5 },
    caption: both('Ông Đỗ Văn Chiến (hàng đầu, thứ sáu từ phải sang).', 'Do Van Chien (front row, sixth from the right).'),
    alt: both('', ''),
    credit: 'VNA',
    creator: 'Đinh Hòa',
    agency: '',
    licence: '',
    rightsCategory: 'agency',
    takenOn: '2025-11-16',
    place: { id: 1, slug: 'ha-noi', name: both('Hà Nội', 'Hanoi') },
    event: null,
    people: [{ id: 3, slug: '', name: 'Đỗ Văn Chiến', offices: { vi: ['Chủ tịch'], en: ['President'] } }],
  },
}

it('says what is known in both languages and leaves out what is not', () => {
  expect(captionSheet(sheet).split('\r\n')).toEqual([
    'Ảnh / Photo 7: photo-7.jpg',
    'Tình trạng / State: Đã duyệt / Cleared',
    '',
    'Chú thích / Caption (Tiếng Việt): Ông Đỗ Văn Chiến (hàng đầu, thứ sáu từ phải sang).',
    'Chú thích / Caption (English): Do Van Chien (front row, sixth from the right).',
    'Nguồn ảnh / Credit: VNA',
    'Người chụp / Photographer: Đinh Hòa',
    'Ngày chụp / Taken on: 2025-11-16',
    'Địa điểm / Place: Hà Nội / Hanoi',
    'Người trong ảnh / People shown: Đỗ Văn Chiến (Chủ tịch / President)',
    'Quyền sử dụng / Rights: Hãng tin / Agency',
    'Ngôn ngữ / Languages: vi',
    'Đến / Until: 2027',
    'Hạn chế / Restrictions: Không bán lại.',
    '',
  ])
})

it('warns first of all where nobody has cleared it', () => {
  expect(captionSheet({ ...sheet, isCleared: false })).toMatch(/^CHƯA DUYỆT, KHÔNG ĐƯỢC DÙNG \/ NOT CLEARED, NOT TO BE USED\r\n/)
})
