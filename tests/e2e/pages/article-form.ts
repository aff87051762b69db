import type { Locator, Page } from '@playwright/test'
import type { TwinPart, TwinText } from '../twins/twin.ts'
import { DocumentForm } from './document-form.ts'

/** Sections of the demo by slug, as pickers call them. */
const SECTIONS = { people: 'Con người / People', history: 'Lịch sử / History', culture: 'Văn hóa / Culture' } as const

const LANGUAGES = { vi: 'Tiếng Việt', en: 'English' }

type PullQuote = Extract<TwinPart, { kind: 'quote' }>

/** A photo by its working title, with words of this use where it has any. */
type UseOfPhoto = { photo: { title: string }; caption?: string; alt?: string }

export class ArticleForm extends DocumentForm {
  readonly bar: Locator
  readonly body: Locator
  readonly dialog: Locator
  readonly rescue: Locator

  constructor(page: Page) {
    super(page, 'articles')
    this.bar = page.getByRole('region', { name: 'Stage and moves' })
    this.body = page.locator('.rich-text-lexical').getByRole('textbox').first()
    this.dialog = page.getByRole('dialog')
    this.rescue = page.getByRole('region', { name: 'Unsaved text' })
  }

  get stage(): Locator {
    return this.bar.getByRole('definition').first()
  }

  get readers(): Locator {
    return this.bar.getByRole('definition').nth(1)
  }

  /** Where readers find it. */
  async addressOnTheSite(): Promise<string> {
    return (await this.bar.getByRole('link', { name: /^See it on the site/ }).getAttribute('href')) ?? ''
  }

  move(name: string): Locator {
    return this.bar.getByRole('button', { name, exact: true })
  }

  /** What is done seldom stands behind “More…”. */
  async seldom(name: string): Promise<void> {
    await this.bar.getByText('More…', { exact: true }).click()
    await this.move(name).click()
  }

  /** Gives the dialog a date and time, Hanoi's, and confirms it with the verb of the move. */
  async giveTime(name: string, time: string): Promise<void> {
    await this.dialog.getByLabel('Date and time').fill(time)
    await this.dialog.getByRole('button', { name, exact: true }).click()
  }

  /** Makes a move that asks for a reason. */
  async moveBecause(name: string, reason: string): Promise<void> {
    await this.move(`${name}…`).click()
    await giveReason(this.dialog, { name, reason })
  }

  /** Language, headline, standfirst, section and slug. */
  async fillHead(head: {
    language: 'vi' | 'en'
    headline: string
    standfirst: string
    section: keyof typeof SECTIONS
    slug: string
  }): Promise<void> {
    await this.text('Headline *').fill(head.headline)
    await this.text('Standfirst').fill(head.standfirst)
    await this.choose(this.field('language'), LANGUAGES[head.language])
    await this.choose(this.field('section'), SECTIONS[head.section])
    await this.text('Slug').fill(head.slug)
  }

  async chooseLeadPhoto({ photo, caption = '', alt = '' }: UseOfPhoto): Promise<void> {
    const lead = this.field('leadPhoto')
    await this.#choosePhoto(lead, photo.title)
    await lead.getByRole('textbox', { name: 'Caption here' }).fill(caption)
    await lead.getByRole('textbox', { name: 'Alt text here' }).fill(alt)
  }

  /** Who made it; the `as` of a new byline is “Text”. */
  async addByline({ name, as }: { name: string; as: 'Text' | 'Photos' }): Promise<void> {
    const rows = this.field('bylines').locator('.array-field__row')
    const count = await rows.count()
    await this.page.getByRole('button', { name: 'Add Byline' }).click()
    const row = this.page.locator(`[id="bylines-row-${count}"]`)
    await this.choose(row.locator('.field-type.relationship'), name)
    if (as !== 'Text') await this.choose(row.locator('.field-type.select'), as)
  }

  async addPersonInStory(name: string): Promise<void> {
    await this.choose(this.field('people'), name)
  }

  /** Paragraphs and subheads as they come from another program, at the end of the body. */
  async paste(parts: readonly TwinText[]): Promise<void> {
    const html = parts.map(({ kind, text }) => (kind === 'subhead' ? `<h2>${text}</h2>` : `<p>${text}</p>`)).join('\n')
    await this.#toTheEnd()
    await this.body.evaluate(pasteInto, { html: `<meta charset="utf-8">${html}`, plain: parts.map(({ text }) => text).join('\n\n') })
  }

  async type(words: string): Promise<void> {
    await this.#toTheEnd()
    await this.page.keyboard.type(words)
  }

  /** A photo by the slash menu, at the end of the body. */
  async addPhoto({ photo, caption = '', alt = '' }: UseOfPhoto): Promise<void> {
    const block = await this.#addBlock('Photo')
    await this.#choosePhoto(block, photo.title)
    await textIn(block, 'Caption here').fill(caption)
    await textIn(block, 'Alt text here').fill(alt)
  }

  async addPullQuote({ text, speaker }: PullQuote): Promise<void> {
    const block = await this.#addBlock('Pull quote')
    await textIn(block, 'Quotation').fill(text)
    await this.choose(block.locator('.field-type.relationship'), speaker.name)
  }

  /** What this browser keeps of typing that nobody saved. */
  async keptTyping(): Promise<string> {
    return this.page.evaluate(() => JSON.stringify(localStorage))
  }

  async #addBlock(name: string): Promise<Locator> {
    const blocks = this.body.locator('[data-lexical-decorator="true"]')
    const count = await blocks.count()
    await this.#toTheEnd()
    await this.page.keyboard.press('Enter')
    await this.page.keyboard.type(`/${name.split(' ')[0]?.toLowerCase()}`)
    await this.page.getByRole('listbox', { name: 'Slash menu' }).getByRole('option', { name }).click()
    return blocks.nth(count)
  }

  async #choosePhoto(field: Locator, title: string): Promise<void> {
    await field.getByRole('button', { name: 'Choose from existing' }).click()
    await this.dialog.getByRole('textbox', { name: /^Search by/ }).fill(title)
    const row = this.dialog.getByRole('row').filter({ hasText: title })
    await row.getByRole('button').first().click()
    await this.dialog.waitFor({ state: 'detached' })
  }

  /** Puts the cursor behind the last word, and waits until the editor has heard of it: it hears a moment after the browser. */
  async #toTheEnd(): Promise<void> {
    const last = this.body.locator('> p').last()
    await last.click()
    await this.page.keyboard.press('ControlOrMeta+End')
    await last.evaluate(cursorAtTheEnd)
  }
}

/** A text field of a block by the label that is seen above it: within the body, labels belong to the first block of a kind only. */
function textIn(block: Locator, label: string): Locator {
  return block.locator('.field-type').filter({ hasText: label }).getByRole('textbox')
}

/** Fills the dialog that asks why, and confirms it with the verb of the move. */
export async function giveReason(dialog: Locator, { name, reason }: { name: string; reason: string }): Promise<void> {
  await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason)
  await dialog.getByRole('button', { name, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Runs in the browser: settles two frames after nothing is left between the cursor and the end of the paragraph. */
function cursorAtTheEnd(paragraph: HTMLElement | SVGElement): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const isThere = () => {
    const { focusNode, focusOffset } = document.getSelection() ?? {}
    if (!focusNode || !paragraph.contains(focusNode)) return false
    const rest = document.createRange()
    rest.setStart(focusNode, focusOffset ?? 0)
    rest.setEnd(paragraph, paragraph.childNodes.length)
    return rest.toString() === ''
  }
  const wait = async (): Promise<void> => {
    while (!isThere()) await frame()
    await frame()
    await frame()
  }
  return wait()
}

/** Runs in the browser: the event that a real paste is. */
function pasteInto(editor: HTMLElement | SVGElement, { html, plain }: { html: string; plain: string }): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', html)
  clipboardData.setData('text/plain', plain)
  editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}
