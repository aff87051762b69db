import type { Locator, Page } from '@playwright/test'
import type { TwinPerson } from '../twins/twin.ts'
import { ClearedForm } from './cleared-form.ts'

export class PersonForm extends ClearedForm {
  constructor(page: Page) {
    super(page, 'people')
  }

  /** Enters the person and each office, and saves; the number of the record. */
  async enter({ name, country, offices }: TwinPerson): Promise<number> {
    await this.create()
    const rows = await this.#addOffices(offices.length)
    await this.text('Name *').fill(name)
    await this.text('Country').fill(country)
    for (const [index, { office, from }] of offices.entries()) {
      await rows(index).getByRole('textbox', { name: 'Tiếng Việt' }).fill(office.vi)
      await rows(index).getByRole('textbox', { name: 'English' }).fill(office.en)
      await rows(index).getByRole('textbox', { name: 'From' }).fill(from)
    }
    return this.save()
  }

  async #addOffices(count: number): Promise<(index: number) => Locator> {
    const row = (index: number) => this.page.locator(`[id="tenures-row-${index}"]`)
    for (let index = 0; index < count; index += 1) {
      await this.page.getByRole('button', { name: 'Add Office' }).click()
      await row(index).getByRole('textbox', { name: 'From' }).waitFor()
    }
    return row
  }
}
