import type { FileField, FileSource } from '../../../editorial/file-says.ts'
import type { AdminLanguage, Counted } from '../words.ts'

type FileSaysWords = {
  title: string
  summary: string | Counted
  contradictions: string
  nothing: string
  outcome: Record<'no-perl' | 'unreadable', string>
  embargo: string
  madeByAi: string
  labelled: string
  unlabelled: string
  says: string
  use: string
  useOf: string
  inForm: string
  used: string
  byYou: string
  contradict: string
  regions: string
  unnamed: string
  sources: Record<FileSource, string>
  fields: Record<FileField, string>
}

export const FILE_SAYS_WORDS: Record<AdminLanguage, FileSaysWords> = {
  en: {
    title: 'What the file says',
    summary: ['{count} entry', '{count} entries'],
    contradictions: '{count} in contradiction',
    nothing: 'The file says nothing about itself.',
    outcome: {
      'no-perl': 'What the file says could not be read: this server has no Perl, which the reader of photo files needs.',
      unreadable: 'What the file says could not be read; its words are damaged, or there were too many of them.',
    },
    embargo:
      'The file says that it may not be printed yet: “{text}”. That holds nothing back by itself; if it is so, set the embargo in the bar above.',
    madeByAi: 'The file says: “{type}”.',
    labelled: 'Readers are told so beside the credit.',
    unlabelled: 'Readers are not told: “How it was made” says something else. Check which is right.',
    says: '{source} says',
    use: 'Use this',
    useOf: 'Use this: {field}, from {source}',
    inForm: 'in the form',
    used: '{field} was put into the form. Save to keep it.',
    byYou: 'For you to choose',
    contradict: 'They contradict each other.',
    regions: 'Marked in the picture',
    unnamed: 'no name',
    sources: { xmp: 'XMP', iim: 'IIM', exif: 'EXIF' },
    fields: {
      'caption.vi': 'Caption, Tiếng Việt',
      'caption.en': 'Caption, English',
      'alt.vi': 'Alt text, Tiếng Việt',
      'alt.en': 'Alt text, English',
      'extended.vi': 'Long description, Tiếng Việt',
      'extended.en': 'Long description, English',
      credit: 'Credit',
      creator: 'Photographer',
      copyrightNotice: 'Copyright notice',
      usageTerms: 'Terms of use',
      webStatement: 'Licence at',
      takenOn: 'Taken on',
      place: 'Place',
      people: 'People shown',
      keywords: 'Keywords',
      instructions: 'Instructions',
      releaseDate: 'Release date',
      sourceType: 'How it was made',
    },
  },
  vi: {
    title: 'Tệp ảnh cho biết',
    summary: '{count} mục',
    contradictions: '{count} mục mâu thuẫn',
    nothing: 'Tệp ảnh không ghi gì về chính nó.',
    outcome: {
      'no-perl': 'Không đọc được thông tin trong tệp: máy chủ này chưa cài Perl, thứ mà trình đọc tệp ảnh cần đến.',
      unreadable: 'Không đọc được thông tin trong tệp: nội dung bị hỏng hoặc quá nhiều.',
    },
    embargo:
      'Tệp ảnh ghi là chưa được đăng: “{text}”. Dòng này không tự chặn việc đăng; nếu đúng như vậy, hãy đặt giờ cấm ở thanh phía trên.',
    madeByAi: 'Tệp ảnh ghi: “{type}”.',
    labelled: 'Bạn đọc được cho biết điều này cạnh nguồn ảnh.',
    unlabelled: 'Bạn đọc chưa được cho biết: ô “Cách tạo ra ảnh” ghi khác. Hãy kiểm tra xem bên nào đúng.',
    says: '{source} ghi',
    use: 'Dùng',
    useOf: 'Dùng: {field}, theo {source}',
    inForm: 'đã có trong biểu mẫu',
    used: 'Đã đưa {field} vào biểu mẫu. Lưu lại để giữ.',
    byYou: 'Do bạn chọn',
    contradict: 'Các nguồn này mâu thuẫn nhau.',
    regions: 'Đánh dấu trong ảnh',
    unnamed: 'không tên',
    sources: { xmp: 'XMP', iim: 'IIM', exif: 'EXIF' },
    fields: {
      'caption.vi': 'Chú thích, Tiếng Việt',
      'caption.en': 'Chú thích, English',
      'alt.vi': 'Mô tả thay thế, Tiếng Việt',
      'alt.en': 'Mô tả thay thế, English',
      'extended.vi': 'Mô tả dài, Tiếng Việt',
      'extended.en': 'Mô tả dài, English',
      credit: 'Nguồn ảnh',
      creator: 'Người chụp',
      copyrightNotice: 'Bản quyền',
      usageTerms: 'Điều kiện sử dụng',
      webStatement: 'Giấy phép tại',
      takenOn: 'Ngày chụp',
      place: 'Địa điểm',
      people: 'Người trong ảnh',
      keywords: 'Từ khóa',
      instructions: 'Chỉ dẫn',
      releaseDate: 'Ngày được đăng',
      sourceType: 'Cách tạo ra ảnh',
    },
  },
}
