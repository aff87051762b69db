import { accounts } from '../../seed/accounts.ts'
import { uploadPhoto, writeArticle } from './fixtures/manuscripts.ts'
import { runNumber } from './fixtures/run-number.ts'
import { SEEDED_STORY, seededAddress } from './fixtures/seeded-story.ts'
import { expect, test } from './fixtures/staff.ts'
import { ArticleForm } from './pages/article-form.ts'
import { PhotoForm } from './pages/photo-form.ts'
import { PrintedView } from './pages/printed-view.ts'
import { paragraph } from './twins/twin.ts'

const PHONE_AT_NIGHT = { viewport: { width: 390, height: 844 }, colorScheme: 'dark', isMobile: true, hasTouch: true } as const

test('a story is sent back with a reason, mended, approved, published, read on a phone at night and taken down without a trace', async ({
  enter,
  enterAsReader,
  deskOf,
}) => {
  test.setTimeout(240_000)
  const run = runNumber()
  const mark = run.toString(36)
  const photo = await uploadPhoto(await deskOf('photographer'), { run })
  await (await deskOf('editor')).move('photos', photo, 'clear')

  const writer = new ArticleForm(await enter('writer'))
  const article = await test.step('the writer writes and submits', async () => {
    await writer.create()
    await writer.addByline({ name: accounts.writer.name, as: 'Text' })
    await writer.fillHead({
      language: 'en',
      headline: `Low water at the old lock ${mark}`,
      standfirst: 'The keeper has opened the gates.',
      section: 'people',
      slug: `low-water-${mark}`,
    })
    await writer.chooseLeadPhoto({ photo: { title: `${mark} jetty` } })
    await writer.paste([paragraph('She had the key on a string around her neck.'), paragraph('Nobody else had ever asked for it.')])
    const id = await writer.save()
    await writer.move('Submit').click()
    await expect(writer.stage).toHaveText('In review')
    return id
  })

  const review = new PrintedView(await enter('editor'))
  await test.step('the editor asks for changes, and the writer reads why', async () => {
    await review.open(article)
    await review.moveBecause('Request changes', 'Say in the standfirst how long the gates stood shut.')
    await expect(review.stage).toHaveText('Changes requested')

    await writer.reload()
    await expect(writer.stage).toHaveText('Changes requested')
    await expect(writer.bar).toContainText(`Changes requested by ${accounts.editor.name}`)
    await expect(writer.bar).toContainText('“Say in the standfirst how long the gates stood shut.”')
  })

  await test.step('the writer mends it, the editor approves it and the publisher publishes it', async () => {
    await writer.text('Standfirst').fill('The keeper has opened the gates for the first time in eleven years.')
    await writer.save()
    await writer.move('Submit').click()
    await expect(writer.stage).toHaveText('In review')

    await review.open(article)
    await expect(review.printed.getByRole('article')).toContainText('for the first time in eleven years')
    await review.move('Approve').click()
    await expect(review.stage).toHaveText('Approved')
  })

  const publisher = new ArticleForm(await enter('publisher'))
  await publisher.open(article)
  await publisher.move('Publish').click()
  await expect(publisher.stage).toHaveText('Published')
  await expect(publisher.readers).toContainText('Live')
  const address = await publisher.addressOnTheSite()

  const reader = await enterAsReader(PHONE_AT_NIGHT)
  const picture = await test.step('it is read on a phone in the dark', async () => {
    const answer = await reader.goto(address)
    expect(answer?.status()).toBe(200)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(`Low water at the old lock ${mark}`)
    await expect(reader.getByRole('figure')).toContainText('The jetty towards evening. Photo: Sông Xanh')
    await expect(reader.getByRole('main')).toContainText(`Words by ${accounts.writer.name}`)
    await expect(reader.locator('html')).toHaveCSS('background-color', 'rgb(20, 18, 15)')
    const image = reader.getByRole('img', { name: 'A wooden jetty reaches into flat water.' })
    await expect(image).toBeInViewport({ ratio: 0.1 })
    const source = await image.evaluate((element) => (element instanceof HTMLImageElement ? element.currentSrc : ''))
    expect((await reader.request.get(source)).status()).toBe(200)
    return source
  })

  await test.step('unpublished with a reason, the page and the bytes of its photo are gone', async () => {
    await publisher.moveBecause('Unpublish', 'The family asked us to wait.')
    await expect(publisher.readers).toContainText('Unpublished')
    await expect(publisher.bar).toContainText('“The family asked us to wait.”')

    expect((await reader.goto(address))?.status()).toBe(404)
    await expect(reader.getByRole('main')).not.toContainText(mark)
    expect((await reader.request.get(picture)).status()).toBe(404)
    await reader.goto('/en')
    await expect(reader.getByRole('link', { name: `Low water at the old lock ${mark}` })).toHaveCount(0)
  })
})

test('the language switch of a story in two languages leads from each edition to the other', async ({ enterAsReader }) => {
  const reader = await enterAsReader(PHONE_AT_NIGHT)
  await reader.goto(await seededAddress(reader.request, 'vi'))
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(SEEDED_STORY.vi.headline)

  await reader.getByRole('navigation', { name: 'Ngôn ngữ' }).getByRole('link', { name: 'English' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(SEEDED_STORY.en.headline)
  await expect(reader.locator('html')).toHaveAttribute('lang', 'en')

  await reader.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: 'Tiếng Việt' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(SEEDED_STORY.vi.headline)
})

test('an editor is not offered the approval of a story of their own, and is refused it', async ({ enter, deskOf }) => {
  const desk = await deskOf('editor')
  const article = await writeArticle(desk, { run: runNumber() })
  await desk.move('articles', article, 'submit')

  const review = new PrintedView(await enter('editor'))
  await review.open(article)

  await expect(review.move('Recall')).toBeVisible()
  await expect(review.move('Approve')).toHaveCount(0)
  await review.bar.getByText('Why not?').click()
  await expect(review.bar).toContainText('Approve: You wrote or submitted part of this text; somebody else has to approve it.')
  const refusal = await desk.tryMove(article, { action: 'approve', revision: 1 })
  expect(refusal.status).toBe(403)
  expect(refusal.text).toContain('somebody else has to approve it')
})

test('a photo without a credit is named at submit, and the sentence leads to the credit on the photo', async ({ enter, deskOf }) => {
  const run = runNumber()
  // Their own upload: they may mend it.
  const photo = await uploadPhoto(await deskOf('writer'), { run, credit: '' })
  const article = await writeArticle(await deskOf('writer'), { run, noPhoto: false, leadPhoto: { photo, caption: '', alt: '' } })
  const page = await enter('writer')
  const form = new ArticleForm(page)
  await form.open(article)

  await form.move('Submit').click()

  await expect(form.stage).toHaveText('Draft')
  const sentence = form.bar.getByRole('alert').getByRole('link', { name: `Photo ${photo} has no credit; enter it on the photo.` })
  await sentence.click()
  await expect(page).toHaveURL(new RegExp(`/admin/collections/photos/${photo}\\b`))
  await expect(page.getByRole('textbox', { name: 'Credit', exact: true })).toBeFocused()
})

test('a caption changed after the approval voids it, and the bar says who changed what', async ({ enter, deskOf }) => {
  const run = runNumber()
  const photo = await uploadPhoto(await deskOf('photographer'), { run })
  const editor = await deskOf('editor')
  await editor.move('photos', photo, 'clear')
  const writer = await deskOf('writer')
  const article = await writeArticle(writer, { run, noPhoto: false, leadPhoto: { photo, caption: '', alt: '' } })
  await writer.move('articles', article, 'submit')
  await editor.move('articles', article, 'approve')

  const photographer = new PhotoForm(await enter('photographer'))
  await photographer.open(photo)
  await photographer.textIn('caption', 'English').fill('The jetty towards evening!')
  await photographer.save()

  const publisher = new ArticleForm(await enter('publisher'))
  await publisher.open(article)
  await expect(publisher.stage).toHaveText('In review')
  await expect(publisher.bar).toContainText('The approval was voided at')
  await expect(publisher.bar).toContainText(
    `Photo ${photo}, which this page prints, was changed by ${accounts.photographer.name} after the approval.`,
  )
  await expect(publisher.move('Publish')).toHaveCount(0)
})

test('what was typed and not saved is offered back after a reload', async ({ enter, deskOf }) => {
  const article = await writeArticle(await deskOf('writer'), { run: runNumber() })
  const form = new ArticleForm(await enter('writer'))
  await form.open(article)
  await form.type(' And then it rained.')
  await form.text('Standfirst').fill('It took longer than anybody says.')
  await expect.poll(() => form.keptTyping()).toContain('And then it rained.')

  await form.reload()

  await expect(form.text('Standfirst')).toHaveValue('It took four neighbours, nine planks and one long argument.')
  await expect(form.rescue).toContainText('was not saved')
  await expect(form.rescue).toContainText('It took longer than anybody says.')
  await expect(form.rescue).toContainText('And then it rained.')
  await form.rescue.getByRole('button', { name: 'Put it back' }).click()
  await expect(form.text('Standfirst')).toHaveValue('It took longer than anybody says.')
  await expect(form.body).toContainText('jumping from the end of it again. And then it rained.')
  await form.page.keyboard.press('Control+s')
  await expect(form.bar).toContainText('Revision 2')
  await expect.poll(() => form.keptTyping()).not.toContain('And then it rained.')
})

test('a move pressed in the moment after a save is made on what was saved', async ({ enter, deskOf }) => {
  const article = await writeArticle(await deskOf('writer'), { run: runNumber() })
  const form = new ArticleForm(await enter('writer'))
  await form.open(article)
  await form.text('Standfirst').fill('It took four neighbours and a ladder.')
  const pressed = form.page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/transitions'))
  // The bar has not heard of the new revision yet.
  await form.page.route('**/transitions', async (route) => {
    if (route.request().method() === 'GET') await pressed
    await route.continue()
  })

  await form.save()
  await form.move('Submit').click()

  await expect(form.stage).toHaveText('In review')
  await expect(form.bar).toContainText('Revision 2')
})
