import type { Locator, Page } from '@playwright/test'

/** The screens of a batch of corrections. */
export class BatchScreen {
  readonly page: Page
  readonly main: Locator

  constructor(page: Page) {
    this.page = page
    this.main = page.getByRole('main').last()
  }

  get address(): string {
    return this.page.url()
  }

  async openNew(): Promise<void> {
    await this.page.goto('/admin/collections/batch-corrections/create')
    await this.main.getByLabel('Wrong words, as they are printed').waitFor()
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address)
    await this.main.getByRole('heading', { level: 2 }).first().waitFor()
  }

  async look({ wrong, right }: { wrong: string; right: string }): Promise<void> {
    await this.main.getByLabel('Wrong words, as they are printed').fill(wrong)
    await this.main.getByLabel('What they become').fill(right)
    await this.main.getByRole('button', { name: 'List the pages' }).click()
  }

  async act(name: string): Promise<void> {
    await this.main.getByRole('button', { name, exact: true }).click()
  }

  /** The part of the screen with the pages that stand so. */
  group(name: string): Locator {
    return this.main.getByRole('region', { name })
  }

  pagesOf(group: string): Locator {
    return this.group(group).locator('li[data-article]')
  }
}
