import type { Locator, Page } from '@playwright/test'

type File = { name: string; mimeType: string; buffer: Buffer }

/** The screen on which many photos are uploaded. */
export class UploadScreen {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async choose(files: readonly File[]): Promise<void> {
    await this.page
      .locator('input[type="file"][multiple]')
      .first()
      .setInputFiles([...files])
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  row(name: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByText(name, { exact: true }) })
  }

  status(): Locator {
    return this.page.getByRole('region', { name: /^Files/ }).locator('[aria-live]')
  }
}
