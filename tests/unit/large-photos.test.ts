import { expect, test, vi } from 'vitest'
import type { PrintedBlock } from '../../editorial/printed-body.ts'
import { EVERYTHING } from '../support/article-with-everything.ts'
import { htmlFaults } from '../support/html-faults.ts'
import { printedArticle } from '../support/rules-content.ts'

vi.hoisted(() => {
  process.env['BASE_URL'] = 'https://magazine.example'
})

const { renderArticle } = await import('../../site/render-article.tsx')

async function page(body: PrintedBlock[]): Promise<string> {
  const html = await renderArticle({
    content: printedArticle({ language: 'en', leadPhoto: null, body }),
    address: '/en/2025/11/16/a',
    firstPublishedAt: '2025-11-16T10:16:00.000Z',
    publishedAt: '2025-11-16T10:16:00.000Z',
    act: 'published',
    mediaBase: '/media',
    editions: [],
  })
  return html.replaceAll('<!-- -->', '')
}

const viewsIn = (html: string) => html.split('class="large-photo"').slice(1)

const { gallery, photo } = EVERYTHING

test('every photograph leads to its large view, and each view to the one before, the one after and back to the text', async () => {
  const html = await page([photo, gallery])

  const opened = [...html.matchAll(/<a href="#([^"]+)" aria-label="See the photo large"/g)].map(([, id]) => id)
  expect(opened).toEqual(['large-1', 'large-2', 'large-3', 'large-4'])
  expect(viewsIn(html).map((view) => [...view.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id))).toEqual([
    ['large-2', 'photo-1'],
    ['large-1', 'large-3', 'photo-2'],
    ['large-2', 'large-4', 'photo-3'],
    ['large-3', 'photo-4'],
  ])
  expect([...html.matchAll(/ id="(photo-\d)"/g)].map(([, id]) => id)).toEqual(['photo-1', 'photo-2', 'photo-3', 'photo-4'])
  expect(viewsIn(html)[2]).toContain('Photo 3 of 4')
  expect(viewsIn(html)[2]).toContain('Ễ Ổ Ữ ậ: bến thuyền lúc sáu giờ.')
})

test('one photo alone has nothing before or after it', async () => {
  const html = await page([photo])

  expect(viewsIn(html)).toHaveLength(1)
  expect(html).not.toContain('Next photo')
  expect(html).not.toContain('Photo 1 of 1')
})

test('the same photo used twice has a view for each use, with the caption of that use', async () => {
  const again = { ...photo, photo: { ...photo.photo, caption: 'Seen from the other bank.' } }
  const views = viewsIn(await page([photo, again]))

  expect(views).toHaveLength(2)
  expect(views[1]).toContain('Seen from the other bank.')
})

test('a photo story counts its photographs beneath each of them', async () => {
  const html = await page([{ ...gallery, layout: 'story' }])

  expect([...html.matchAll(/<span class="gallery-place">([^<]+)/g)].map(([, place]) => place)).toEqual([
    'Photo 1 of 3',
    'Photo 2 of 3',
    'Photo 3 of 3',
  ])
})

test('an infographic leads to its file, and a page without photographs has no large view', async () => {
  const html = await page([EVERYTHING.infographic, EVERYTHING.paragraph])

  expect(viewsIn(html)).toEqual([])
  expect(html).not.toContain('class="enlarge"')
})

test('pages with large views keep the HTML standard', async () => {
  expect(htmlFaults(await page([photo, { ...gallery, layout: 'story' }]))).toEqual([])
})
