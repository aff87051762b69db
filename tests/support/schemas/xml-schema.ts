import type { XmlElement } from './parse-xml.ts'

/** How often a child may stand in its parent. */
export type Occurs = 'one' | 'optional' | 'any' | 'some'

/** What an element may hold, in the manner of RELAX NG: children by name in any order unless `inOrder`, attributes, words. */
export type ElementRule = {
  children?: Record<string, Occurs>
  /** XSD's sequence: the children stand in the order named here. */
  inOrder?: boolean
  attributes?: Record<string, { pattern: RegExp; isRequired?: boolean }>
  /** What the words of an element without children must match; no words where left out. */
  text?: RegExp
  /** What no table can say; a sentence where it is broken. */
  also?: (element: XmlElement) => string | null
}

export type XmlSchema = { root: string; rules: Record<string, ElementRule> }

/** Everything in the document that its schema does not allow, each as a sentence with the path to it. */
export function faultsIn(root: XmlElement, { root: rootName, rules }: XmlSchema): string[] {
  if (root.name !== rootName) return [`The root is ${root.name} and not ${rootName}.`]
  return faultsOf(root, { rules, path: rootName })
}

function faultsOf(element: XmlElement, { rules, path }: { rules: XmlSchema['rules']; path: string }): string[] {
  const rule = rules[element.name]
  if (!rule) return [`${path}: nothing is known of this element.`]
  const names = element.children.map((child) => child.name)
  const allowed = rule.children ?? {}
  const faults = [
    ...names.filter((name) => !(name in allowed)).map((name) => `${name} may not stand here`),
    ...Object.entries(allowed).flatMap(([name, occurs]) =>
      faultInCount(name, { occurs, count: names.filter((one) => one === name).length }),
    ),
    ...faultsInAttributes(element, rule),
  ]
  const order = Object.keys(allowed)
  if (rule.inOrder && names.some((name, index) => index > 0 && order.indexOf(name) < order.indexOf(names[index - 1] ?? ''))) {
    faults.push(`its children stand in another order than ${order.join(', ')}`)
  }
  if (rule.text ? !rule.text.test(element.text) : element.text.trim() !== '')
    faults.push(`“${element.text.slice(0, 60)}” are not its words`)
  const further = rule.also?.(element) ?? null
  if (further !== null) faults.push(further)
  return [
    ...faults.map((fault) => `${path}: ${fault}.`),
    ...element.children.flatMap((child, index) => faultsOf(child, { rules, path: `${path}/${child.name}[${index}]` })),
  ]
}

function faultInCount(name: string, { occurs, count }: { occurs: Occurs; count: number }): string[] {
  const least = occurs === 'one' || occurs === 'some' ? 1 : 0
  const most = occurs === 'one' || occurs === 'optional' ? 1 : Infinity
  return count < least || count > most ? [`${name} stands here ${count} times`] : []
}

function faultsInAttributes({ attributes }: XmlElement, rule: ElementRule): string[] {
  const known = rule.attributes ?? {}
  return [
    ...[...attributes].flatMap(([name, value]) => (known[name]?.pattern.test(value) ? [] : [`${name}="${value}" may not stand here`])),
    ...Object.entries(known).flatMap(([name, { isRequired }]) => (isRequired && !attributes.has(name) ? [`${name} is missing`] : [])),
  ]
}

/** xsd:dateTime with an offset, as RFC 3339 has it. */
export const DATE_TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/
export const ADDRESS = /^https?:\/\/[^\s/]+\/\S*$/
export const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/
export const WORDS = /\S/
export const NUMBER = /^[1-9]\d*$/
