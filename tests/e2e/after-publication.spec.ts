import { newsroomDay } from '../../editorial/dates.ts'
import { writeArticle } from './fixtures/manuscripts.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'
import { ArticleForm } from './pages/article-form.ts'

test('an update is parked by a correction, resumed, given up, and the story retracted, all by their buttons', async ({
  enter,
  enterAsReader,
  deskOf,
}) => {
  test.setTimeout(240_000)
  const [writer, editor, publisher] = [await deskOf('writer'), await deskOf('editor'), await deskOf('publisher')]
  const article = await writeArticle(writer, { run: runNumber() })
  await writer.move('articles', article, 'submit')
  await editor.move('articles', article, 'approve')
  await publisher.move('articles', article, 'publish')

  const form = new ArticleForm(await enter('publisher'))
  await form.open(article)
  const address = await form.addressOnTheSite()

  await test.step('an update is begun and saved', async () => {
    await form.move('Update').click()
    await expect(form.stage).toContainText('Draft')
    await form.text('Standfirst').fill('It took five neighbours in the end.')
    await form.save()
    // The form closes while the move is under way: what was typed right after it is what was saved.
    await expect(form.text('Standfirst')).toHaveValue('It took five neighbours in the end.')
  })

  await test.step('a correction parks it: the live text comes back, with a note to be written', async () => {
    await form.move('Correct…').click()
    await form.dialog.getByText('A number or date', { exact: true }).click()
    await form.dialog.getByRole('button', { name: 'Correct', exact: true }).click()
    await expect(form.text('Standfirst')).toHaveValue('It took four neighbours, nine planks and one long argument.')
    await form.text('Standfirst').fill('It took four neighbours, ten planks and one long argument.')
    await form.text('Public note of the correction').fill('We wrote nine planks; there were ten.')
    await form.save()
    await form.move('Submit').click()
    await expect(form.stage).toContainText('In review')
    await editor.move('articles', article, 'approve')
    await publisher.move('articles', article, 'publish')
  })

  const reader = await enterAsReader()
  await test.step('readers find the note, and what it said before, word by word', async () => {
    await reader.goto(address)
    await expect(reader.getByRole('region', { name: 'Correction' })).toContainText('We wrote nine planks; there were ten.')
    await reader.getByRole('link', { name: 'Before and after' }).click()
    await expect(reader.locator('del')).toHaveText(['nine'])
    await expect(reader.locator('ins')).toHaveText(['ten'])
    await reader.goto(`${address}?at=${newsroomDay(new Date())}`)
    await expect(reader.getByRole('complementary', { name: 'Earlier text of this story' })).toBeVisible()
  })

  await test.step('the update is resumed, and given up', async () => {
    await form.reload()
    await form.move('Resume').click()
    await expect(form.text('Standfirst')).toHaveValue('It took five neighbours in the end.')
    await form.move('Abandon').click()
    await expect(form.stage).toHaveText('Published')
    await expect(form.text('Standfirst')).toHaveValue('It took four neighbours, ten planks and one long argument.')
  })

  await test.step('retracted, its address says when and why', async () => {
    await form.move('Retract…').click()
    await form.dialog.getByRole('textbox', { name: 'Reason, English' }).fill('The jetty was never broken.')
    await form.dialog.getByRole('button', { name: 'Retract', exact: true }).click()
    await expect(form.readers).toContainText('Retracted')
    const answer = await reader.goto(address)
    expect(answer?.status()).toBe(410)
    await expect(reader.getByRole('main')).toContainText('The jetty was never broken.')
  })
})
