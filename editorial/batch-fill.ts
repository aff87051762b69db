/** What a template can take from each picture. */
export type FillValues = { n: number; total: number; date: string; filename: string; place: string; event: string }

export const PLACEHOLDERS = ['n', 'total', 'date', 'filename', 'place', 'event'] as const satisfies readonly (keyof FillValues)[]

/** A template with the values of one picture in place of `{n}`, `{total}` and so on; `missing` are those of which nothing is known here. */
export function filledTemplate(template: string, values: FillValues): { text: string; missing: string[] } {
  const missing = new Set<string>()
  const text = template.normalize('NFC').replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const known = PLACEHOLDERS.find((placeholder) => placeholder === name)
    if (known === undefined) return whole
    const value = String(values[known]).trim()
    if (value === '') missing.add(name)
    return value
  })
  return { text, missing: [...missing] }
}

/** Words in braces that no picture can fill, for whoever mistyped one. */
export function unknownPlaceholders(template: string): string[] {
  const found = [...template.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name)
  return [...new Set(found.filter((name) => !PLACEHOLDERS.some((placeholder) => placeholder === name)))]
}
