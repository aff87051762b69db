import { expect, test } from '@playwright/test'
import { z } from 'zod'
import { signIn } from './fixtures/admin-desk.ts'

const staleRevision = z.object({ code: z.string(), revision: z.number(), by: z.string().min(1), at: z.iso.datetime() })

test('a stale save is told by the built server which revision was saved, by whom and when', async ({ page }) => {
  const writer = await signIn(page, 'writer')
  const id = await writer.create('/api/articles', { language: 'vi', headline: `Lưu chậm ${Date.now()}` })
  expect(await writer.change(`/api/articles/${id}`, { standfirst: 'Lần một.' }, 1)).toBe(200)

  const stale = await page.request.patch(`/api/articles/${id}`, { headers: { 'if-match': '"1"' }, data: { standfirst: 'Lần hai.' } })

  expect(stale.status()).toBe(409)
  const [error] = z.object({ errors: z.array(z.object({ data: staleRevision })) }).parse(await stale.json()).errors
  expect(error?.data).toMatchObject({ code: 'stale-revision', revision: 2 })
})

test('a body outside the schema is refused by the built server with the path of the fault', async ({ page }) => {
  await signIn(page, 'writer')

  const answer = await page.request.post('/api/articles', {
    data: { language: 'vi', headline: 'x', body: { root: { children: [{ type: 'html' }] } } },
  })

  expect(answer.status()).toBe(400)
  expect(await answer.json()).toMatchObject({ errors: [{ data: { path: 'body.root.children.0.type' } }] })
})

test('a move that does not go from here, or is not this person’s, is refused by the built server with its code', async ({ page }) => {
  const writer = await signIn(page, 'writer')
  const id = await writer.create('/api/articles', { language: 'vi', headline: `Chưa xây ${Date.now()}` })
  const move = (action: string) => page.request.post(`/api/articles/${id}/transitions`, { data: { action, revision: 1 } })

  const notNow = await move('recall')
  const notReady = await move('submit')
  const notHers = await move('approve')

  expect([notNow.status(), notReady.status(), notHers.status()]).toEqual([409, 422, 403])
  expect(await notNow.json()).toMatchObject({ errors: [{ code: 'wrong-stage' }] })
  expect(JSON.stringify(await notReady.json())).toContain('"no-standfirst"')
})
