/** A label in the languages of the staff's screens. */
export function words(en: string, vi: string): { en: string; vi: string } {
  return { en, vi }
}
