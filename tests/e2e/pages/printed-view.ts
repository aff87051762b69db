import type { FrameLocator, Locator, Page } from '@playwright/test'
import { giveReason } from './article-form.ts'

/** The page as it would be printed, with the bar in which it is approved or sent back. */
export class PrintedView {
  readonly bar: Locator
  readonly printed: FrameLocator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.bar = page.getByRole('region', { name: 'Review' })
    this.printed = page.getByTitle('The page as it would be printed').contentFrame()
  }

  async open(article: number): Promise<void> {
    await this.#page.goto(`/admin/collections/articles/${article}/printed`)
    await this.bar.waitFor()
    await this.printed.getByRole('article').waitFor()
  }

  get stage(): Locator {
    return this.bar.getByRole('definition').first()
  }

  move(name: string): Locator {
    return this.bar.getByRole('button', { name, exact: true })
  }

  async moveBecause(name: string, reason: string): Promise<void> {
    await this.move(`${name}…`).click()
    await giveReason(this.#page.getByRole('dialog'), { name, reason })
  }
}
