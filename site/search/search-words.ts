import type { Language } from '../../editorial/languages.ts'
import type { FoundKind, Parameter, SearchOrder } from './search-request.ts'

type SearchWords = {
  title: string
  titleFor: (text: string) => string
  about: (magazine: string) => string
  label: string
  button: string
  filters: string
  section: string
  everySection: string
  kind: string
  everyKind: string
  kinds: Record<FoundKind, string>
  person: string
  everyPerson: string
  from: string
  to: string
  order: string
  orders: Record<SearchOrder, string>
  results: string
  count: (count: number, text: string) => string
  more: (count: number, text: string) => string
  none: (text: string) => string
  alike: string
  alikeOnly: (text: string) => string
  partly: string
  withoutFilters: (count: number) => string
  inLanguage: Record<Language, (count: number) => string>
  clear: string
  tips: string[]
  browse: string
  noWord: string
  fault: Record<Parameter, string>
  busy: string
  next: string
  previous: string
  further: string
  help: string
}

const atMost = (count: number, words: (number: string) => string) => words(count >= 100 ? '100+' : String(count))

/** Every word of the search page. */
export const SEARCH_WORDS: Record<Language, SearchWords> = {
  vi: {
    title: 'Tìm kiếm',
    titleFor: (text) => `Tìm “${text}”`,
    about: (magazine) => `Tìm trong bài viết, nhân vật, tổ chức, địa điểm, sự kiện và ảnh của ${magazine}.`,
    label: 'Từ cần tìm',
    button: 'Tìm',
    filters: 'Thu hẹp',
    section: 'Chuyên mục',
    everySection: 'Mọi chuyên mục',
    kind: 'Loại',
    everyKind: 'Mọi loại',
    kinds: {
      article: 'Bài viết',
      person: 'Nhân vật',
      organization: 'Tổ chức',
      place: 'Địa điểm',
      event: 'Sự kiện',
      topic: 'Chủ đề',
      photo: 'Ảnh',
    },
    person: 'Nhân vật',
    everyPerson: 'Mọi nhân vật',
    from: 'Đăng từ ngày',
    to: 'Đến ngày',
    order: 'Sắp xếp',
    orders: { best: 'Đúng nhất trước', newest: 'Mới nhất trước' },
    results: 'Kết quả',
    count: (count, text) => `${count} kết quả cho “${text}”`,
    more: (count, text) => `Hơn ${count} kết quả cho “${text}”`,
    none: (text) => `Không tìm thấy gì cho “${text}”.`,
    alike: 'Gần giống',
    alikeOnly: (text) => `Không có gì viết đúng như “${text}”. Có phải bạn muốn tìm:`,
    partly: 'Chỉ có một phần các từ',
    withoutFilters: (count) => atMost(count, (number) => `Bỏ mọi điều kiện thu hẹp: ${number} kết quả`),
    inLanguage: {
      vi: (count) => atMost(count, (number) => `Tìm trong bản tiếng Việt: ${number} kết quả`),
      en: (count) => atMost(count, (number) => `Tìm trong bản tiếng Anh: ${number} kết quả`),
    },
    clear: 'Bỏ thu hẹp',
    tips: [
      'Gõ có dấu hay không dấu đều được: “hoa binh” cũng tìm thấy “hòa bình”.',
      'Đặt trong dấu ngoặc kép để tìm đúng cụm từ: "đối ngoại nhân dân".',
      'Thử ít từ hơn, hoặc chỉ phần đầu của từ cuối cùng.',
    ],
    browse: 'Hoặc xem theo chuyên mục',
    noWord: 'Hãy gõ ít nhất một chữ hoặc một số.',
    fault: {
      q: 'Chỉ tìm một lần một nội dung.',
      section: 'Không có chuyên mục nào như vậy.',
      kind: 'Không có loại nào như vậy.',
      person: 'Không có nhân vật nào như vậy.',
      from: 'Ngày bắt đầu không phải là ngày có thật; viết như 2025-11-16.',
      to: 'Ngày kết thúc không phải là ngày có thật; viết như 2025-11-16.',
      order: 'Không có cách sắp xếp nào như vậy.',
      page: 'Không có trang kết quả nào như vậy.',
      before: 'Không có chỗ nào như vậy trong danh sách.',
    },
    busy: 'Đang có quá nhiều người tìm, hoặc tìm kiếm này quá nặng. Mời bạn thử lại sau ít giây, hoặc thêm một từ.',
    next: 'Trang sau',
    previous: 'Trang trước',
    further: 'Các trang kết quả',
    help: 'Có dấu hay không dấu đều được.',
  },
  en: {
    title: 'Search',
    titleFor: (text) => `Search for “${text}”`,
    about: (magazine) => `Search the stories, people, organizations, places, events and photographs of ${magazine}.`,
    label: 'Words to find',
    button: 'Search',
    filters: 'Narrow',
    section: 'Section',
    everySection: 'Every section',
    kind: 'Kind',
    everyKind: 'Every kind',
    kinds: {
      article: 'Story',
      person: 'Person',
      organization: 'Organization',
      place: 'Place',
      event: 'Event',
      topic: 'Topic',
      photo: 'Photograph',
    },
    person: 'Person',
    everyPerson: 'Everybody',
    from: 'Published from',
    to: 'Until',
    order: 'Order',
    orders: { best: 'Best first', newest: 'Newest first' },
    results: 'Results',
    count: (count, text) => (count === 1 ? `1 result for “${text}”` : `${count} results for “${text}”`),
    more: (count, text) => `More than ${count} results for “${text}”`,
    none: (text) => `Nothing was found for “${text}”.`,
    alike: 'Something like it',
    alikeOnly: (text) => `Nothing is spelled “${text}”. Did you mean:`,
    partly: 'With some of the words',
    withoutFilters: (count) => atMost(count, (number) => `Without narrowing: ${number} found`),
    inLanguage: {
      vi: (count) => atMost(count, (number) => `In the Vietnamese edition: ${number} found`),
      en: (count) => atMost(count, (number) => `In the English edition: ${number} found`),
    },
    clear: 'Stop narrowing',
    tips: [
      'With marks or without: “hoa binh” finds “hòa bình” too.',
      'Put words in quotation marks to find them together: "people-to-people diplomacy".',
      'Try fewer words, or only the beginning of the last one.',
    ],
    browse: 'Or look through a section',
    noWord: 'Type at least one letter or number.',
    fault: {
      q: 'Search for one thing at a time.',
      section: 'There is no such section.',
      kind: 'There is no such kind.',
      person: 'There is no such person.',
      from: 'The first day is no day there ever was; write it as 2025-11-16.',
      to: 'The last day is no day there ever was; write it as 2025-11-16.',
      order: 'There is no such order.',
      page: 'There is no such page of results.',
      before: 'There is no such place in the list.',
    },
    busy: 'Too many people are searching, or this search is too heavy. Try again in a few seconds, or add a word.',
    next: 'Next page',
    previous: 'Previous page',
    further: 'Pages of results',
    help: 'With marks or without.',
  },
}
