import { HtmlValidate, StaticConfigLoader } from 'html-validate'

/** The checker’s own set for conformance with the HTML standard; how the markup is laid out is not judged. */
const checker = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }))

/** Faults of a page against the HTML standard, each with its rule and the markup around it; none for a page that conforms. */
export function htmlFaults(html: string): string[] {
  const { results } = checker.validateStringSync(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, offset }) => `${ruleId}: ${message} … ${html.slice(Math.max(0, offset - 80), offset + 120)}`),
  )
}
