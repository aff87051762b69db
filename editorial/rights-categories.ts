import type { Language } from './languages.ts'

export const RIGHTS_CATEGORIES = [
  'staff',
  'agency',
  'handout',
  'commissioned',
  'creative-commons',
  'public-domain',
  'screenshot',
  'other',
] as const

export type RightsCategory = (typeof RIGHTS_CATEGORIES)[number]

/** What is asked of a photo besides its credit; `creator` and `agency` are the photo's own, the others lie with its rights. */
export type RightsField = 'creator' | 'agency' | 'source' | 'ccLicence' | 'licence'

type CategoryRule = {
  /** What somebody who is about to use such a picture has to bear in mind. */
  caution: Record<Language, string>
  /** Fields of the rights that belong to it. */
  shows: readonly RightsField[]
  /** Those of them that ought to be filled; what is empty is said on the photo's screen. */
  asks: readonly RightsField[]
}

/** The categories with their own fields and their caution, as the Guardian's Grid has them. */
export const CATEGORY_RULES: Record<RightsCategory, CategoryRule> = {
  staff: {
    caution: words(
      'Ours: free to use in every edition, with the photographer’s name.',
      'Ảnh của tòa soạn: dùng được ở mọi ấn bản, ghi tên người chụp.',
    ),
    shows: [],
    asks: ['creator'],
  },
  agency: {
    caution: words(
      'Keep to the contract with the agency: its end, its languages, and no cropping that changes what is shown. Every use is in the monthly statement.',
      'Theo hợp đồng với hãng: thời hạn, ngôn ngữ, không cắt ảnh làm sai nội dung. Mỗi lần dùng đều vào bảng kê hằng tháng.',
    ),
    shows: ['licence'],
    asks: ['agency'],
  },
  handout: {
    caution: words(
      'Only to report on what it was handed out for, and the credit says who did.',
      'Chỉ dùng khi viết về đúng việc mà ảnh được cung cấp; nguồn ảnh ghi rõ ai cung cấp.',
    ),
    shows: ['source', 'licence'],
    asks: ['source'],
  },
  commissioned: {
    caution: words(
      'Only for what the commission covers; other uses are asked of the photographer first.',
      'Chỉ dùng trong phạm vi đặt hàng; dùng vào việc khác phải hỏi người chụp trước.',
    ),
    shows: ['licence'],
    asks: ['creator'],
  },
  'creative-commons': {
    caution: words(
      'The licence wants the author named, the licence named and linked, and changes said.',
      'Giấy phép đòi ghi tên tác giả, tên và đường dẫn giấy phép, và nói rõ nếu ảnh đã được sửa.',
    ),
    shows: ['ccLicence', 'source', 'licence'],
    asks: ['ccLicence', 'source', 'creator'],
  },
  'public-domain': {
    caution: words(
      'Say why it is free: what is free in one country may not be in another.',
      'Ghi rõ vì sao ảnh được dùng tự do: tự do ở nước này chưa chắc tự do ở nước khác.',
    ),
    shows: ['source', 'licence'],
    asks: ['source'],
  },
  screenshot: {
    caution: words(
      'Only to report on what is on the screen, as a quotation: no larger and no longer than that needs.',
      'Chỉ để viết về chính nội dung trên màn hình, như một trích dẫn: không to hơn, không lâu hơn mức cần.',
    ),
    shows: ['source'],
    asks: ['source'],
  },
  other: {
    caution: words('Write down who allowed what, and where that can be looked up.', 'Ghi lại ai cho phép điều gì và có thể tra ở đâu.'),
    shows: ['source', 'licence'],
    asks: ['licence'],
  },
}

export function isRightsCategory(value: unknown): value is RightsCategory {
  return RIGHTS_CATEGORIES.some((category) => category === value)
}

/** The licences of Creative Commons that pictures come under. */
export const CC_LICENCES = [
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-ND-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-NC-ND-4.0',
  'CC-BY-3.0',
  'CC-BY-SA-3.0',
  'CC-BY-2.5',
  'CC-BY-SA-2.5',
  'CC-BY-2.0',
  'CC-BY-SA-2.0',
] as const

export type CcLicence = (typeof CC_LICENCES)[number]

/** `CC BY-SA 4.0`, as people write it. */
export function ccName(licence: CcLicence): string {
  return licence === 'CC0-1.0' ? 'CC0 1.0' : licence.replace('CC-', 'CC ').replace(/-(?=\d)/, ' ')
}

/** Where its text stands, which is what search engines and files are told. */
export function ccAddress(licence: CcLicence): string {
  const version = licence.slice(licence.lastIndexOf('-') + 1)
  if (licence === 'CC0-1.0') return `https://creativecommons.org/publicdomain/zero/${version}/`
  return `https://creativecommons.org/licenses/${licence.slice('CC-'.length, licence.lastIndexOf('-')).toLowerCase()}/${version}/`
}

/** The licence whose text stands at this address; null for every other address. */
export function ccLicenceAt(address: string): CcLicence | null {
  return CC_LICENCES.find((licence) => ccAddress(licence) === address) ?? null
}

export function isNonCommercial(licence: string): boolean {
  return licence.includes('-NC')
}

function words(en: string, vi: string): Record<Language, string> {
  return { en, vi }
}
