import type { Page } from '@playwright/test'
import { optionLabel } from '../../../cms/admin/option-label.ts'
import type { TwinPhoto } from '../twins/twin.ts'
import { ClearedForm } from './cleared-form.ts'

export class PhotoForm extends ClearedForm {
  constructor(page: Page) {
    super(page, 'photos')
  }

  /** Uploads the file, fills in what the desk knows of it, and saves; the number of the photo. */
  async upload(photo: TwinPhoto, file: Buffer): Promise<number> {
    await this.create()
    const choosing = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: 'Select a file' }).click()
    await (await choosing).setFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: file })
    await this.text('Working title').fill(photo.title)
    await this.textIn('caption', 'Tiếng Việt').fill(photo.caption.vi)
    await this.textIn('caption', 'English').fill(photo.caption.en)
    await this.textIn('alt', 'Tiếng Việt').fill(photo.alt.vi)
    await this.textIn('alt', 'English').fill(photo.alt.en)
    await this.text('Credit').fill(photo.credit)
    await this.text('Photographer').fill(photo.creator)
    await this.text('Agency').fill(photo.agency)
    await this.text('Taken on').fill(photo.takenOn)
    await this.choose(this.field('rights__category'), optionLabel(photo.rights).en)
    return this.save()
  }
}
