const TYPED = ['textarea textarea', 'text input', 'number input'].map((field) => `.rich-text-lexical .field-type.${field}`).join(', ')

/** Longest wait, in milliseconds; after it the save goes ahead, and what comes later makes the form unsaved again. */
const LONGEST = 6_000

/**
 * Waits until what was typed into the blocks of a body has reached the form: Payload hands it over a quarter of a second and one
 * round trip later, and a save pressed sooner would leave the last words out of its revision.
 */
export async function blocksAreHeard(read: () => unknown): Promise<void> {
  const until = Date.now() + LONGEST
  while (Date.now() < until && typedInBlocks().some((text) => !says(read(), text))) await pause(100)
}

function typedInBlocks(): string[] {
  const fields = document.querySelectorAll(TYPED)
  return [...fields].flatMap((field) =>
    (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.value !== '' ? [field.value] : [],
  )
}

function says(value: unknown, text: string): boolean {
  if (typeof value === 'string' || typeof value === 'number') return String(value) === text
  return typeof value === 'object' && value !== null && Object.values(value).some((member) => says(member, text))
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
