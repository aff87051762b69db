import type { TextField } from 'payload'
import { BLOCK_LIMITS } from '../../press/block-schema.ts'
import { bothWords } from '../fields/words.ts'

/** The line over a block. */
export const blockTitle: TextField = {
  name: 'title',
  label: bothWords('Title', 'Tiêu đề'),
  type: 'text',
  maxLength: BLOCK_LIMITS.title,
}

/** Where the numbers come from. */
export const blockSource: TextField = {
  name: 'source',
  label: bothWords('Source', 'Nguồn số liệu'),
  type: 'text',
  maxLength: BLOCK_LIMITS.line,
}

/** How plain text becomes paragraphs and lists (press/print-typed-text.ts). */
export const TYPED_TEXT = bothWords(
  'An empty line begins a new paragraph. Lines that begin with “- ” or “1. ” make a list.',
  'Dòng trống bắt đầu đoạn mới. Các dòng bắt đầu bằng “- ” hoặc “1. ” thành danh sách.',
)
