import { isAction } from '../../../editorial/workflow.ts'
import { wordsIn } from '../words.ts'
import { NOUNS, PHRASES } from './phrases.ts'
import { RULE_SENTENCES } from './rule-sentences.ts'
import { SERVER_SENTENCES } from './server-sentences.ts'

export const SENTENCES: Readonly<Record<string, string>> = { ...RULE_SENTENCES, ...SERVER_SENTENCES }

/** The values in one of our English sentences, by name, with the sentence they stand in; null where it is none of ours. */
export function recognize(message: string): { vietnamese: string; values: Record<string, string> } | null {
  const whole = SENTENCES[message]
  if (whole !== undefined) return { vietnamese: whole, values: {} }
  for (const { pattern, vietnamese } of PATTERNS) {
    const match = pattern.exec(message)
    if (match) return { vietnamese, values: { ...match.groups } }
  }
  return null
}

/**
 * One of our sentences in Vietnamese, values and all; as it stands where it is none of ours, such as one that is Vietnamese already.
 * Keyed by the sentence and not by a code: one code has several, and a unit test finds every sentence in the source.
 */
export function inVietnamese(message: string): string {
  const known = recognize(message)
  if (!known) return message
  return known.vietnamese.replace(PLACE, (whole, name: string) => valueInVietnamese(known.values[name] ?? whole))
}

function valueInVietnamese(value: string): string {
  if (isAction(value)) return wordsIn('vi').actions[value].replace('…', '')
  const [, noun = '', number] = /^(\w+) (\d+)$/.exec(value) ?? []
  const known = NOUNS[noun]
  if (known !== undefined) return `${known} ${number}`
  return PHRASES[value] ?? inVietnamese(value)
}

const PLACE = /\{(\w+)\}/g

/** The most particular first: a sentence with more words of its own before one that is mostly a value. */
const PATTERNS = Object.entries(SENTENCES)
  .filter(([english]) => english.search(PLACE) >= 0)
  .toSorted(([a], [b]) => fixed(b) - fixed(a))
  .map(([english, vietnamese]) => ({ pattern: patternOf(english), vietnamese }))

function fixed(sentence: string): number {
  return sentence.replace(PLACE, '').length
}

function patternOf(sentence: string): RegExp {
  const source = sentence
    .split(/(\{\w+\})/)
    .map((part) => (/^\{\w+\}$/.test(part) ? `(?<${part.slice(1, -1)}>[\\s\\S]*?)` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('')
  return new RegExp(`^${source}$`)
}
