import type { LabelFunction } from 'payload'

/**
 * A label in the language of whoever looks at the screen. A function, not `{ en, vi }`: Payload prints such an object as
 * “[object Object]” wherever it puts the label into a sentence of its own.
 */
export function words(en: string, vi: string): LabelFunction {
  return ({ i18n }) => (i18n.language === 'vi' ? vi : en)
}

/**
 * The same where a function does not serve: the groups of the navigation take none, and the editor keeps what a block's
 * label said to whoever came first, in their language.
 */
export function bothWords(en: string, vi: string): { en: string; vi: string } {
  return { en, vi }
}
