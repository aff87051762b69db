import { z } from 'zod'
import { blockFields, mentionFields } from './block-schema.ts'
import { address } from './printable-address.ts'

/**
 * What a body may be: Lexical's JSON as Payload stores it, narrowed to what the newsroom prints.
 * Everything else is refused with the path of the fault; nothing is dropped in silence.
 */
const LIMITS = { nodes: 4_000, characters: 400_000, depth: 24, textLength: 20_000 } as const

const BOLD = 1
const ITALIC = 2

/** Properties that the editor writes and the page does not use. */
const kept = {
  version: z.number().optional(),
  direction: z.enum(['ltr', 'rtl']).nullish(),
  indent: z.number().int().min(0).max(20).optional(),
  format: z.union([z.literal(''), z.literal(0)]).optional(),
  textFormat: z.number().optional(),
  textStyle: z.literal('').optional(),
}

const textNode = z.strictObject({
  type: z.literal('text'),
  text: z.string().max(LIMITS.textLength),
  format: z
    .number()
    .int()
    .min(0)
    .max(BOLD | ITALIC, 'Only bold and italic can be printed.')
    .default(0),
  style: z.literal('', 'Text carries no styles of its own.').optional(),
  mode: z.literal('normal').optional(),
  detail: z.number().optional(),
  version: z.number().optional(),
})

const breakNode = z.strictObject({ type: z.literal('linebreak'), version: z.number().optional() })

const tabNode = textNode.extend({ type: z.literal('tab') })

const linkNode = z.strictObject({
  type: z.enum(['link', 'autolink']),
  id: z.string().max(64).optional(),
  fields: z.strictObject({
    linkType: z.literal('custom').default('custom'),
    url: address,
    newTab: z.boolean().nullish(),
    doc: z.null().optional(),
  }),
  children: z.array(z.discriminatedUnion('type', [textNode, tabNode, breakNode])),
  ...kept,
})

/** A person named in the text, chosen with “@”. */
const mentionNode = z.strictObject({ type: z.literal('inlineBlock'), version: z.number().optional(), fields: mentionFields })

const inlineNode = z.discriminatedUnion('type', [textNode, tabNode, breakNode, linkNode, mentionNode])

const paragraphNode = z.strictObject({ type: z.literal('paragraph'), children: z.array(inlineNode), ...kept })

const headingNode = z.strictObject({
  type: z.literal('heading'),
  tag: z.enum(['h2', 'h3'], 'Subheads are h2 or h3; the headline is the page’s h1.'),
  children: z.array(inlineNode),
  ...kept,
})

export type ListNode = { type: 'list'; listType: 'bullet' | 'number'; children: ListItemNode[] }
export type ListItemNode = { type: 'listitem'; children: (InlineNode | ListNode)[] }

const listItemNode = z.strictObject({
  type: z.literal('listitem'),
  value: z.number().optional(),
  checked: z.boolean().nullish(),
  get children(): z.ZodType<ListItemNode['children']> {
    return z.array(z.discriminatedUnion('type', [textNode, tabNode, breakNode, linkNode, mentionNode, listNode]))
  },
  ...kept,
})

const listNode = z.strictObject({
  type: z.literal('list'),
  listType: z.enum(['bullet', 'number']),
  tag: z.enum(['ul', 'ol']).optional(),
  start: z.number().optional(),
  children: z.array(listItemNode),
  ...kept,
})

const blockNode = z.strictObject({
  type: z.literal('block'),
  version: z.number().optional(),
  format: z.union([z.literal(''), z.literal(0)]).optional(),
  fields: blockFields,
})

const bodySchema = z.strictObject({
  root: z.strictObject({
    type: z.literal('root').default('root'),
    children: z.array(z.discriminatedUnion('type', [paragraphNode, headingNode, listNode, blockNode])),
    ...kept,
  }),
})

export type Body = z.infer<typeof bodySchema>
export type BodyNode = Body['root']['children'][number]
export type InlineNode = z.infer<typeof inlineNode>

export type BodyReading = { body: Body } | { path: string; message: string }

/** Reads a body, or says where it is at fault: a path such as `body.root.children.3.fields.url` and a sentence. */
export function readBody(value: unknown): BodyReading {
  const excess = findExcess(value)
  if (excess !== null) return { path: 'body', message: excess }
  const result = bodySchema.safeParse(value)
  if (result.success) return { body: result.data }
  const [issue] = result.error.issues
  return { path: ['body', ...(issue?.path ?? [])].join('.'), message: issue ? inWords(issue) : 'This is no body.' }
}

/** Our own sentences as they are; the schema's technical ones as one that a person understands. */
function inWords({ code, message }: z.core.$ZodIssue): string {
  if (code === 'unrecognized_keys') return `There is something here that a body does not have (${message}).`
  return /^(Invalid|Too|Expected)/.test(message) ? `What stands here is nothing that the page can print (${message}).` : message
}

export function isBold(format: number): boolean {
  return (format & BOLD) !== 0
}

export function isItalic(format: number): boolean {
  return (format & ITALIC) !== 0
}

/** Counted without recursion, so that a hostile depth costs nothing; null when all is within the limits. */
function findExcess(value: unknown): string | null {
  const open: { node: unknown; depth: number }[] = [{ node: value, depth: 0 }]
  let nodes = 0
  let characters = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next
    if (typeof node === 'string') characters += node.length
    if (characters > LIMITS.characters) return `The body has more than ${LIMITS.characters} characters.`
    if (typeof node !== 'object' || node === null) continue
    if (depth > LIMITS.depth * 2) return `The body is nested more than ${LIMITS.depth} levels deep.`
    if (!Array.isArray(node)) nodes += 1
    if (nodes > LIMITS.nodes) return `The body has more than ${LIMITS.nodes} parts.`
    for (const child of Object.values(node)) open.push({ node: child, depth: depth + 1 })
  }
  return null
}
