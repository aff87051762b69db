import type { Page } from '@playwright/test'

/** The login page of the provider of the tests. */
export class ProviderLogin {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async logIn(who: string): Promise<void> {
    await this.#page.getByPlaceholder('Enter any login').fill(who)
    await this.#page.getByPlaceholder('and password').fill('any')
    await this.#page.getByRole('button', { name: 'Sign-in' }).click()
  }

  async callOff(): Promise<void> {
    await this.#page.getByRole('link', { name: 'Cancel' }).click()
  }
}
