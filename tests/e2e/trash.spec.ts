import { writeArticle } from './fixtures/manuscripts.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'
import { ArticleForm } from './pages/article-form.ts'

test('a draft goes to the trash, is found there, and comes back as it was', async ({ enter, deskOf }) => {
  const run = runNumber()
  const article = await writeArticle(await deskOf('writer'), { run })
  const form = new ArticleForm(await enter('writer'))
  await form.open(article)
  const headline = await form.text('Headline *').inputValue()

  await form.seldom('Move to trash')
  await form.page.waitForURL(/\/articles\/trash\/\d+$/)
  await expect(form.bar).toContainText('It can be taken back until')
  await expect(form.text('Headline *')).toBeDisabled()

  await form.page.goto('/admin/collections/articles/trash')
  await expect(form.page.getByText('What lies here is deleted thirty days after it came.')).toBeVisible()
  await form.page.getByRole('link', { name: headline }).click()
  await form.move('Take from the trash').click()
  await form.page.waitForURL(/\/articles\/\d+$/)
  await expect(form.text('Headline *')).toBeEnabled()
  await expect(form.text('Headline *')).toHaveValue(headline)
})
