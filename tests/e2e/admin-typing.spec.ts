import type { Page } from '@playwright/test'
import { z } from 'zod'
import type { Desk } from './fixtures/desk.ts'
import { bodyWith, writeArticle } from './fixtures/manuscripts.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'
import { ArticleForm } from './pages/article-form.ts'

test('what is typed right before a save or a move, or during it, is neither left out nor taken away', async ({ enter, deskOf }) => {
  const desk = await deskOf('writer')
  const id = await writeArticle(desk, { run: runNumber(), body: bodyWith([], ['One.']) })
  const page = await enter('writer')
  const form = new ArticleForm(page)
  await form.open(id)
  const body = page.locator('.rich-text-lexical [contenteditable="true"]').first()
  const save = page.getByRole('button', { name: 'Save revision' })
  await page.evaluate(hearLate)

  await test.step('a save pressed before the page had time to hear the last words', async () => {
    await body.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Two.')
    await save.click()
    await storedIn(desk, id, { revision: 2, words: 'One. Two.' })
    await expect(save).toBeDisabled()
  })

  await test.step('a save by the keyboard, and typing on while it is under way', async () => {
    await body.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Three.')
    const answer = await holdSave(page)
    await page.keyboard.press('Control+s')
    await answer.isHeld
    await page.keyboard.type(' Four.')
    answer.release()
    await storedIn(desk, id, { revision: 3, words: 'One. Two. Three.' })
    await expect(save).toBeEnabled()
    await page.keyboard.type(' Five.')
    await expect(body).toHaveText('One. Two. Three. Four. Five.')
    await page.keyboard.press('Control+s')
    await storedIn(desk, id, { revision: 4, words: 'One. Two. Three. Four. Five.' })
    await expect(save).toBeDisabled()
  })

  await test.step('a move pressed right after the last words asks to save them first', async () => {
    await page.keyboard.type(' Six.')
    // Pressed as soon as it can be; closed already, should the page have been quicker.
    await form.move('Submit').dispatchEvent('click')
    await expect(page.getByText('Save first').first()).toBeVisible()
    await expect(save).toBeEnabled()
    await expect(form.stage).toContainText('Draft')
    await expect(body).toHaveText('One. Two. Three. Four. Five. Six.')
  })
})

const stored = z.looseObject({ revision: z.number(), body: z.unknown() })

async function storedIn(desk: Desk, id: number, { revision, words }: { revision: number; words: string }): Promise<void> {
  const read = async () => stored.parse(await desk.read('articles', id))
  await expect.poll(async () => (await read()).revision, { timeout: 20_000 }).toBe(revision)
  const texts = JSON.stringify((await read()).body).matchAll(/"text":"([^"]*)"/g)
  expect([...texts].map(([, text]) => text).join('')).toBe(words)
}

/** Holds the next save until it is released. */
async function holdSave(page: Page): Promise<{ isHeld: Promise<void>; release(): void }> {
  const held = Promise.withResolvers<void>()
  const released = Promise.withResolvers<void>()
  await page.route(/\/api\/articles\/\d+\?/, async (route) => {
    if (['PATCH', 'POST'].includes(route.request().method())) {
      held.resolve()
      await released.promise
    }
    await route.continue()
  })
  return { isHeld: held.promise, release: () => released.resolve() }
}

/** Runs in the browser: it is never idle for nearly half a second, as an old computer with a long story is. */
function hearLate(): void {
  const usual = window.requestIdleCallback
  window.requestIdleCallback = (callback, options) => Number(setTimeout(() => usual(callback, options), 450))
}
