/** Longest wait, in milliseconds; after it the save goes ahead, and what comes later makes the form unsaved again. */
const LONGEST = 8_000
const BETWEEN_REMINDERS = 1_500

/** Whatever takes text in a block, the cells of tables included; not the box that choices are searched in. */
const TYPED = ['textarea', 'input[type="text"]:not([role])', 'input[type="number"]']
  .map((field) => `.rich-text-lexical [data-lexical-decorator="true"] ${field}`)
  .join(', ')

type TextField = HTMLInputElement | HTMLTextAreaElement

/**
 * Waits until what was typed into the blocks of a body has reached the form: Payload hands it over a quarter of a second and one
 * round trip later, and of two quick changes sometimes forgets one, which it is then reminded of. A save pressed sooner would leave
 * the last words out of its revision.
 */
export async function blocksAreHeard(read: () => unknown): Promise<void> {
  const begun = Date.now()
  let remindAt = begun + BETWEEN_REMINDERS
  for (let unheard = unheardFields(read()); unheard.length > 0 && Date.now() - begun < LONGEST; unheard = unheardFields(read())) {
    if (Date.now() >= remindAt) {
      unheard.forEach(remind)
      remindAt = Date.now() + BETWEEN_REMINDERS
    }
    await pause(100)
  }
}

function unheardFields(form: unknown): TextField[] {
  return [...document.querySelectorAll(TYPED)].filter(isTextField).filter(({ value }) => value !== '' && !says(form, value))
}

function isTextField(field: Element): field is TextField {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
}

function says(value: unknown, text: string): boolean {
  if (typeof value === 'string') return value === text
  // “2.50” is kept as 2.5.
  if (typeof value === 'number') return value === Number(text)
  return typeof value === 'object' && value !== null && Object.values(value).some((member) => says(member, text))
}

/** Types a character and takes it back: React hears only of values that differ from the last it saw. */
function remind(field: TextField): void {
  const { value } = field
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype
  for (const typed of [`${value}0`, value]) {
    Reflect.set(prototype, 'value', typed, field)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
