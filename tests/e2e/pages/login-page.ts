import type { Page } from '@playwright/test'

export class LoginPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async signIn({ email, password }: { email: string; password: string }): Promise<void> {
    await this.#page.goto('/admin/login')
    await this.#page.getByRole('textbox', { name: 'Email' }).fill(email)
    await this.#page.getByRole('textbox', { name: 'Password' }).fill(password)
    await this.#page.getByRole('button', { name: 'Login' }).click()
    await this.#page.getByRole('link', { name: 'Log out' }).waitFor()
  }
}
