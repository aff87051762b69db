import AxeBuilder from '@axe-core/playwright'
import type { Desk } from './fixtures/desk.ts'
import { bodyWith, writeArticle } from './fixtures/manuscripts.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'
import { BatchScreen } from './pages/batch-screen.ts'

type Staff = { writer: Desk; editor: Desk; publisher: Desk }

async function publishSaying(words: string, { writer, editor, publisher }: Staff): Promise<number> {
  const body = bodyWith([], ['The planks came on Monday.', `${words} paid for the last nine of them.`])
  const article = await writeArticle(writer, { run: runNumber(), body })
  await writer.move('articles', article, 'submit')
  await editor.move('articles', article, 'approve')
  await publisher.move('articles', article, 'publish')
  return article
}

test('a wrong name on two live pages is corrected in one act, approved in one by somebody else, and published with its note', async ({
  enter,
  enterAsReader,
  deskOf,
}) => {
  test.setTimeout(240_000)
  const staff = { writer: await deskOf('writer'), editor: await deskOf('editor'), publisher: await deskOf('publisher') }
  const mark = runNumber().toString(36)
  const [wrong, right] = [`Lại Văn Đoan${mark}`, `Lại Văn Đoàn${mark}`]
  const articles = [await publishSaying(wrong, staff), await publishSaying(wrong, staff)]
  const note = `The name of ${right} was misspelt here.`

  const editor = new BatchScreen(await enter('editor'))
  await test.step('every live page that says it is listed before anything is made', async () => {
    await editor.openNew()
    await editor.look({ wrong: `${wrong}x`, right })
    await expect(editor.main).toContainText(`No page that readers see says “${wrong}x”`)
    await editor.look({ wrong, right })
    await expect(editor.main).toContainText('2 pages say it.')
    await expect(editor.main.getByRole('deletion').first()).toHaveText(`Đoan${mark}`)
    expect(await faultsOn(editor)).toEqual([])
    await editor.main.getByRole('button', { name: 'Make a batch of these 2 pages' }).click()
    await expect(editor.group('To be corrected')).toBeVisible()
  })

  await test.step('without a note nothing is corrected; with it both are', async () => {
    await editor.act('Correct these 2 pages')
    await expect(editor.main).toContainText('Write the public note in English')
    await editor.main.getByLabel('Public note, English').fill(note)
    await editor.act('Correct these 2 pages')
    await expect(editor.main).toContainText('2 of 2 done.')
    await expect(editor.pagesOf('In review')).toHaveCount(2)
    await expect(editor.main).toContainText('2 pages here are not yours to do')
    await expect(editor.main.getByRole('button', { name: /^Approve/ })).toHaveCount(0)
    expect(await faultsOn(editor)).toEqual([])
  })

  const colleague = new BatchScreen(await enter('editor2'))
  await test.step('somebody else sees what changes on each and approves them all', async () => {
    await colleague.open(editor.address)
    await expect(colleague.main.getByRole('insertion').nth(1)).toHaveText(`Đoàn${mark}`)
    await colleague.act('Approve these 2 pages')
    await expect(colleague.pagesOf('Approved')).toHaveCount(2)
  })

  await test.step('a publisher publishes them all, and readers have the name and the note', async () => {
    const publisher = new BatchScreen(await enter('publisher'))
    await publisher.open(editor.address)
    await publisher.act('Publish these 2 pages')
    await expect(publisher.pagesOf('Published')).toHaveCount(2, { timeout: 60_000 })
    await expect(publisher.main).toContainText('Done')
    const reader = await enterAsReader()
    for (const article of articles) {
      const link = publisher.main.locator(`[data-article="${article}"]`).getByRole('link', { name: /^On the site/ })
      await reader.goto((await link.getAttribute('href')) ?? '')
      await expect(reader.getByRole('main')).toContainText(`${right} paid for the last nine of them.`)
      await expect(reader.getByRole('main')).toContainText(note)
      await expect(reader.getByRole('main')).not.toContainText(wrong)
    }
  })
})

async function faultsOn({ page }: BatchScreen): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('main').analyze()
  return violations.map(({ id }) => id)
}
