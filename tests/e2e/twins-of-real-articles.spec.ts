import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'
import { ArticleForm } from './pages/article-form.ts'
import { PersonForm } from './pages/person-form.ts'
import { PhotoForm } from './pages/photo-form.ts'
import { PrintedView } from './pages/printed-view.ts'
import { readArticle } from './pages/read-article.ts'
import { aCommentary } from './twins/a-commentary.ts'
import { aReport } from './twins/a-report.ts'
import { bringInPeople, bringInPhotos } from './twins/clear-desk.ts'
import { expectedPage } from './twins/expected-page.ts'
import { writeTwin } from './twins/write-twin.ts'

const TWINS = [
  {
    name: 'a report of seventeen paragraphs and four photos',
    make: aReport,
    writer: 'writer',
    approver: 'editor2',
    language: 'en',
    photos: 4,
  },
  {
    name: 'a commentary with a pull quote by a person in office',
    make: aCommentary,
    writer: 'writer2',
    approver: 'editor',
    language: 'vi',
    photos: 1,
  },
] as const

for (const { name, make, writer, approver, language, photos } of TWINS) {
  test(`${name} passes every desk and reaches readers word for word`, async ({ enter, enterAsReader }) => {
    test.setTimeout(300_000)
    const run = runNumber()
    const twin = make(run)

    await test.step('an editor enters the people with their offices, and another clears them', async () => {
      const entering = new PersonForm(await enter('editor'))
      await bringInPeople(twin, { entering, clearing: new PersonForm(await enter('editor2')) })
      await expect(entering.clearButton).toBeHidden()
    })

    await test.step('the photographer uploads the photos, and an editor clears them', async () => {
      const uploading = new PhotoForm(await enter('photographer'))
      await bringInPhotos(twin, { uploading, clearing: new PhotoForm(await enter('editor')), run })
      await expect(uploading.clearButton).toBeHidden()
    })

    const article = await test.step('the writer writes, saves and submits', async () => {
      const form = new ArticleForm(await enter(writer))
      const id = await writeTwin(form, twin)
      await form.move('Submit').click()
      await expect(form.stage).toHaveText('In review')
      return id
    })

    await test.step('an editor who is no author reads the page as printed and approves it', async () => {
      const view = new PrintedView(await enter(approver))
      await view.open(article)
      expect(await readArticle(view.printed.getByRole('article'))).toEqual(expectedPage(twin))
      await view.move('Approve').click()
      await expect(view.stage).toHaveText('Approved')
    })

    const address = await test.step('the publisher publishes it', async () => {
      const form = new ArticleForm(await enter('publisher'))
      await form.open(article)
      await form.move('Publish').click()
      await expect(form.stage).toHaveText('Published')
      return form.addressOnTheSite()
    })

    await test.step('readers get every paragraph, subhead, caption, credit, name and office, in order and without a script', async () => {
      const page = await enterAsReader()
      await page.goto(address)
      expect(await readArticle(page.getByRole('main').getByRole('article'))).toEqual(expectedPage(twin))
      // Data for search engines is no script that runs.
      await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(0)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.getByRole('main').getByRole('img')).toHaveCount(photos)
    })
  })
}
