import type { Locator, Page } from '@playwright/test'

type Collection = 'articles' | 'photos' | 'people'

/** The form of anything that is saved by revision. Fields are found by their labels, inside the group or row they belong to. */
export class DocumentForm {
  readonly page: Page
  readonly saveButton: Locator
  readonly #collection: Collection

  constructor(page: Page, collection: Collection) {
    this.page = page
    this.#collection = collection
    this.saveButton = page.getByRole('button', { name: 'Save revision' })
  }

  async create(): Promise<void> {
    await this.page.goto(`/admin/collections/${this.#collection}/create`)
    await this.#ready()
  }

  async open(id: number): Promise<void> {
    await this.page.goto(`/admin/collections/${this.#collection}/${id}`)
    await this.#ready()
  }

  async reload(): Promise<void> {
    await this.page.reload()
    await this.#ready()
  }

  get address(): string {
    return this.page.url()
  }

  /** Presses the save button; the status that the server answered. */
  async trySave(): Promise<number> {
    const answered = this.page.waitForResponse(
      (response) =>
        new RegExp(`/api/${this.#collection}(/\\d+)?(\\?|$)`).test(response.url()) &&
        ['POST', 'PATCH'].includes(response.request().method()),
    )
    await this.saveButton.click()
    return (await answered).status()
  }

  /** Saves, and waits until nothing is left to save; the number of the document. */
  async save(): Promise<number> {
    await this.trySave()
    await this.page.waitForURL(new RegExp(`/${this.#collection}/\\d+`))
    await this.page.getByRole('button', { name: 'Save revision', disabled: true }).waitFor()
    return Number(/\/(\d+)$/.exec(new URL(this.page.url()).pathname)?.[1])
  }

  text(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true })
  }

  /** A field or group by its name in the form; Payload's choice fields carry no label that a role could find. */
  field(name: string): Locator {
    return this.page.locator(`[id="field-${name}"]`)
  }

  /** The text of one language in a group such as caption or alt. */
  textIn(group: string, language: 'Tiếng Việt' | 'English'): Locator {
    return this.field(group).getByRole('textbox', { name: language })
  }

  /** Types into a choice field and takes what is offered under exactly that name. */
  async choose(field: Locator, option: string): Promise<void> {
    await field.getByRole('combobox').fill(option)
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }

  async #ready(): Promise<void> {
    await this.page.locator('form[data-form-ready="true"]').first().waitFor()
  }
}
