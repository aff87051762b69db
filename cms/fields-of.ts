/** The members of a document whose type a hook is not told; empty where it is none. */
export function fieldsOf(document: unknown): Record<string, unknown> {
  return typeof document === 'object' && document !== null ? Object.fromEntries(Object.entries(document)) : {}
}
