import { inVietnamese } from '../admin/sentences/in-vietnamese.ts'

/** What a check of a field is given, as far as it matters to whom it speaks. */
export type Listener = { req: { i18n: { language: string } } }

/** One of our sentences in the language of the screen that shows it. */
export function saidTo({ req }: Listener, sentence: string): string {
  return req.i18n.language === 'vi' ? inVietnamese(sentence) : sentence
}
