import { isLanguage, LANGUAGE_IN_WORDS, type Language } from './languages.ts'

/** Why a photo may not be used: a name for programs, a sentence for people, and whether a lease can put it aside. */
export type Reason = { code: ReasonCode; isOverridable: boolean; sentence: Record<Language, string> }

/** The sentences, values in braces. The first ones nobody puts aside; the others an editor does with a lease that says why. */
export const USE_REASONS = {
  withdrawn: never(sentenceWords('It was withdrawn for good.', 'Ảnh đã bị thu hồi hẳn.')),
  restricted: never(
    sentenceWords('It is restricted until somebody clears it again.', 'Ảnh đang bị hạn chế cho đến khi có người xác nhận lại.'),
  ),
  expired: never(
    sentenceWords(
      'It has expired; enter what was agreed since, and somebody else clears it.',
      'Ảnh đã hết hạn; hãy ghi thỏa thuận mới, rồi người khác xác nhận.',
    ),
  ),
  'not-cleared': never(sentenceWords('It is not cleared, or was changed since.', 'Ảnh chưa được xác nhận, hoặc đã sửa sau khi xác nhận.')),
  'no-credit': never(sentenceWords('It has no credit.', 'Ảnh chưa có nguồn.')),
  'no-description': never(sentenceWords('It has no caption for the {language} edition.', 'Ảnh chưa có chú thích cho ấn bản {language}.')),
  'no-alt': never(sentenceWords('It has no alt text for the {language} edition.', 'Ảnh chưa có mô tả thay thế cho ấn bản {language}.')),
  'no-rights': never(sentenceWords('Nobody said what rights we have in it.', 'Chưa ai ghi quyền sử dụng ảnh.')),
  denied: never(sentenceWords('A lease forbids it (“{note}”).', 'Có thỏa thuận không cho dùng (“{note}”).')),
  'other-language': byLease(
    sentenceWords('Its rights do not cover the {language} edition.', 'Quyền sử dụng không bao gồm ấn bản {language}.'),
  ),
  'not-yet': byLease(sentenceWords('Its rights begin on {day}.', 'Quyền sử dụng bắt đầu từ {day}.')),
  ended: byLease(sentenceWords('Its rights ended on {day}.', 'Quyền sử dụng đã hết ngày {day}.')),
  'non-commercial': byLease(
    sentenceWords(
      'Its licence allows non-commercial use only; an editor says in a lease why this is one.',
      'Giấy phép chỉ cho dùng phi thương mại; biên tập viên ghi một thỏa thuận nói rõ vì sao việc này là như vậy.',
    ),
  ),
  screenshot: byLease(
    sentenceWords(
      'A screenshot is used only to report on what it shows; an editor says so in a lease.',
      'Ảnh chụp màn hình chỉ dùng để viết về chính điều nó cho thấy; biên tập viên ghi điều đó trong một thỏa thuận.',
    ),
  ),
} as const

export type ReasonCode = keyof typeof USE_REASONS

export function reason(code: ReasonCode, values: Record<string, string> = {}): Reason {
  const { en, vi, isOverridable } = USE_REASONS[code]
  return { code, isOverridable, sentence: { en: filled(en, values, 'en'), vi: filled(vi, values, 'vi') } }
}

function filled(text: string, values: Record<string, string>, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return name === 'language' && isLanguage(value) ? LANGUAGE_IN_WORDS[value][language] : (value ?? whole)
  })
}

type Words = { en: string; vi: string }

function sentenceWords(en: string, vi: string): Words {
  return { en, vi }
}

function never(words: Words) {
  return { ...words, isOverridable: false }
}

function byLease(words: Words) {
  return { ...words, isOverridable: true }
}
