import type { Page } from '@playwright/test'
import type { Desk } from './fixtures/desk.ts'
import { writeArticle } from './fixtures/manuscripts.ts'
import { runNumber } from './fixtures/run-number.ts'
import { expect, test } from './fixtures/staff.ts'

const PEOPLE = ['writer2', 'photographer', 'translator', 'editor', 'admin'] as const

/** What Payload's screens ask for past the API; each could show a text, and the last two could change one. */
const ASKED = {
  'render-document': (docID: number) => ({ collectionSlug: 'articles', docID, drawerSlug: 'x', overrideEntityVisibility: true }),
  'render-list': (id: number) => ({ collectionSlug: 'articles', drawerSlug: 'x', enableRowSelections: false, query: only(id) }),
  'table-state': (id: number) => ({ collectionSlug: 'articles', query: only(id), columns: [{ accessor: 'headline', active: true }] }),
  'form-state': (id: number) => ({ collectionSlug: 'articles', id, operation: 'update', docPermissions: { fields: true }, ...FORM }),
  'copy-data-from-locale': (docID: number) => ({ collectionSlug: 'articles', docID, fromLocale: 'vi', toLocale: 'en' }),
  'schedule-publish': (value: number) => ({ type: 'publish', date: '2020-01-01T00:00:00.000Z', doc: { relationTo: 'articles', value } }),
}

const FORM = { data: {}, docPreferences: { fields: {} }, schemaPath: 'articles', renderAllFields: true, checkForStaleData: true }

const only = (id: number) => ({ where: { id: { equals: id } }, limit: 10 })

type Step = [desk: Desk, action: string, details?: Record<string, unknown>]

test('what the screens ask the server for shows no text to whom the API does not show it, and changes none', async ({
  enter,
  deskOf,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const [writer, editor, publisher] = [await deskOf('writer'), await deskOf('editor'), await deskOf('publisher')]
  const signed: Step[] = [
    [writer, 'submit'],
    [editor, 'approve'],
  ]
  const published: Step[] = [...signed, [publisher, 'publish']]
  const places: Record<string, Step[]> = {
    draft: [],
    'in review': [[writer, 'submit']],
    approved: signed,
    spiked: [[editor, 'spike', { reason: 'x' }]],
    live: published,
    unpublished: [...published, [publisher, 'unpublish', { reason: 'x' }]],
    retracted: [...published, [publisher, 'retract', { reasons: { en: 'x' } }]],
  }
  const articles: { place: string; id: number; mark: string; before: unknown }[] = []
  const first = runNumber()
  for (const [index, [place, steps]] of Object.entries(places).entries()) {
    const run = first + index
    const id = await writeArticle(writer, { run })
    for (const [desk, action, details] of steps) await desk.move('articles', id, action, details)
    articles.push({ place, id, mark: run.toString(36), before: await editor.read('articles', id) })
  }
  const action = await actionOfScreens(await enter('editor'))

  const differences: string[] = []
  let shownBy = 0
  for (const who of PEOPLE) {
    const { request } = await enter(who)
    for (const { place, id, mark } of articles) {
      const isTheirs = (await request.get(`/api/articles/${id}?depth=0`)).status() === 200
      for (const [name, argsFor] of Object.entries(ASKED)) {
        const answer = await request.post('/admin', {
          headers: { 'next-action': action, 'content-type': 'text/plain;charset=UTF-8', origin: baseURL ?? '' },
          data: Buffer.from(JSON.stringify([{ name, args: argsFor(id) }])),
        })
        const isShown = (await answer.text()).includes(`The jetty is mended, ${mark}`)
        if (isShown) shownBy += 1
        if (isShown && !isTheirs) differences.push(`${name} shows ${who} what is ${place}`)
      }
    }
  }

  expect(differences).toEqual([])
  // The questions were understood: those who may read are shown something by them.
  expect(shownBy).toBeGreaterThan(articles.length)
  for (const { place, id, before } of articles) expect(await editor.read('articles', id), place).toEqual(before)
})

/** The one server action behind them all, by the name that this build gave it. */
async function actionOfScreens(page: Page): Promise<string> {
  const asked = page.waitForRequest((request) => request.headers()['next-action'] !== undefined)
  await page.goto('/admin/collections/articles/create')
  await page.locator('form[data-form-ready="true"]').first().waitFor()
  await page.getByRole('textbox', { name: 'Standfirst' }).fill('x')
  return (await asked).headers()['next-action'] ?? ''
}
