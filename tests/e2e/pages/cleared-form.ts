import type { Locator, Page } from '@playwright/test'
import { DocumentForm } from './document-form.ts'

/** The form of what a second person clears: a photo or a person. */
export class ClearedForm extends DocumentForm {
  readonly clearing: Locator
  readonly clearButton: Locator

  constructor(page: Page, collection: 'photos' | 'people') {
    super(page, collection)
    this.clearing = page.getByRole('region', { name: 'Clearing' })
    this.clearButton = this.clearing.getByRole('button', { name: 'Clear' })
  }

  /** Opens it, clears it, and waits until the bar says so. */
  async clear(id: number): Promise<void> {
    await this.open(id)
    await this.clearButton.click()
    await this.clearing.getByText('Cleared', { exact: true }).waitFor()
  }
}
