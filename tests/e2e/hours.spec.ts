import { accessibilityFaults } from './fixtures/accessibility-faults.ts'
import type { Desk } from './fixtures/desk.ts'
import { writeArticle } from './fixtures/manuscripts.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'
import { ArticleForm } from './pages/article-form.ts'

/** Hanoi's calendar and clock, so many hours on. */
function hanoiIn(hours: number): string {
  return new Date(Date.now() + (hours + 7) * 3_600_000).toISOString().slice(0, 16)
}

async function approved({ writer, editor }: { writer: Desk; editor: Desk }): Promise<number> {
  const article = await writeArticle(writer, { run: runNumber() })
  await writer.move('articles', article, 'submit')
  await editor.move('articles', article, 'approve')
  return article
}

test('an approved article is given its hour in Hanoi time, says how long until then, and loses it again for a reason', async ({
  enter,
  deskOf,
}) => {
  const article = await approved({ writer: await deskOf('writer'), editor: await deskOf('editor') })
  const form = new ArticleForm(await enter('publisher'))
  await form.open(article)

  await form.move('Schedule…').click()
  await expect(form.dialog).toContainText('Hanoi time (GMT+7). That is in')
  expect(await accessibilityFaults(form.page, 'dialog')).toEqual([])
  await form.giveTime('Schedule', hanoiIn(-2))
  await expect(form.dialog.getByRole('alert')).toHaveText('This time has passed; give one in the future.')
  const at = hanoiIn(49)
  await form.giveTime('Schedule', at)
  await expect(form.stage).toHaveText('Scheduled')
  const [year, month, day] = at.slice(0, 10).split('-')
  await expect(form.bar).toContainText(`Goes live${day}/${month}/${year}, ${at.slice(11)} (GMT+7), in 2 days`)

  await form.page.goto('/admin')
  await expect(form.page.getByRole('region', { name: 'Goes live by itself' })).toContainText('The jetty is mended')

  await form.open(article)
  await form.moveBecause('Unschedule', 'The minister speaks first.')
  await expect(form.stage).toHaveText('Approved')
  await expect(form.bar).not.toContainText('Goes live')
})

test('an embargo is set behind “More…”, holds the publishing back in a sentence, and is lifted by a publisher', async ({
  enter,
  deskOf,
}) => {
  const article = await approved({ writer: await deskOf('writer'), editor: await deskOf('editor') })
  const editor = new ArticleForm(await enter('editor'))
  await editor.open(article)

  await editor.seldom('Set embargo…')
  await editor.giveTime('Set embargo', hanoiIn(30))
  await expect(editor.bar).toContainText('Embargo until')

  const publisher = new ArticleForm(await enter('publisher'))
  await publisher.open(article)
  await publisher.move('Publish').click()
  await expect(publisher.bar.getByRole('alert')).toContainText('The story is under embargo until')
  await expect(publisher.stage).toHaveText('Approved')

  await publisher.bar.getByText('More…', { exact: true }).click()
  await publisher.moveBecause('Lift embargo', 'It was announced.')
  await expect(publisher.bar).not.toContainText('Embargo until')
  await publisher.move('Publish').click()
  await expect(publisher.stage).toHaveText('Published')
})
