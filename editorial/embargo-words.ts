/** Said without marks, so that a form that lost them is understood as well. */
const NOT_YET = [
  /\bembargo/,
  /\b(?:not|never|nothing)\b[^.;\n]{0,60}\b(?:before|until|till|prior to)\b/,
  /\b(?:hold|held)\b[^.;\n]{0,30}\b(?:for release|until|till)\b/,
  /\bonly (?:after|from)\b/,
  /\b(?:for release|release|released|publish|publication|use|usable|available)\b[^.;\n]{0,20}\b(?:after|not before|no earlier than)\b/,
  /\bno (?:publication|release|use|distribution)\b[^.;\n]{0,40}\b(?:before|until|till|prior to)\b/,
  /\b(?:khong|chua|cam|dung)\b[^.;\n]{0,60}(?<!mat |phia )\b(?:truoc|cho den|den khi|cho toi|toi khi)\b/,
  /\bcam (?:dang|phat|cong bo|su dung)\b/,
  /\bgio cam\b/,
  /\bchi (?:duoc )?(?:dang|phat|cong bo|su dung|dung|xuat ban)[^.;\n]{0,20}\b(?:sau|tu)\b/,
]

/** “No embargo”, “embargo lifted”, “hết giờ cấm”. */
const LIFTED =
  /\b(?:no|not under|without|free of|khong|khong con|het)\s+(?:an?\s+|any\s+)?(?:embargo|gio cam)\w*|\bembargo\w*\s+(?:is\s+|was\s+|has\s+been\s+)?(?:lifted|over|expired|ended|none|het)\b/g

/** Whether instructions that came with a photo say that it may not be printed yet. */
export function soundsEmbargoed(instructions: string): boolean {
  const plain = withoutMarks(instructions).replace(LIFTED, ' ')
  return NOT_YET.some((form) => form.test(plain))
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd')
}
