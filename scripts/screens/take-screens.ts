import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import sharp from 'sharp'
import { root } from '../settings/root.ts'
import { findBrowser } from '../testing/find-browser.ts'
import { findPages } from './find-pages.ts'

const FOLDER = path.join(root, 'docs/screens')

/** A phone and a desk. Long pages are cut: what is seen first is what is judged. */
const WINDOWS = { phone: { width: 390, height: 1200 }, desk: { width: 1440, height: 1400 } }

/** Pictures of a desk are made smaller than it, so that all of them together stay light. */
const WIDEST = 960

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

/** Pictures of every kind of page, in both languages and themes, at the width of a phone and of a desk: `{kind}-{language}-{theme}-{window}.webp`. */
export async function takeScreens(origin: string): Promise<void> {
  const pages = await findPages(origin)
  await mkdir(FOLDER, { recursive: true })
  await forgetEarlier()
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  let bytes = 0
  try {
    for (const [window, viewport] of Object.entries(WINDOWS)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
        const page = await context.newPage()
        for (const { kind, language, address } of pages) {
          await page.goto(origin + address, { waitUntil: 'load' })
          bytes += await take(page, { file: `${kind}-${language}-${colorScheme}-${window}.webp` })
        }
        await context.close()
      }
    }
  } finally {
    await browser.close()
  }
  process.stdout.write(`${pages.length * 4} pictures, ${Math.round(bytes / 1024)} KB, in docs/screens\n`)
}

async function take(page: Page, { file }: { file: string }): Promise<number> {
  await page.evaluate(async () => {
    await document.fonts.ready
    // Those of large views are not drawn, and never load.
    const seen = [...document.images].filter((image) => image.checkVisibility() && image.getBoundingClientRect().top < window.innerHeight)
    await Promise.all(seen.map((image) => image.decode().catch(() => null)))
  })
  const picture = await sharp(await page.screenshot({ type: 'png' }))
    .resize({ width: WIDEST, withoutEnlargement: true })
    .webp({ quality: 25, effort: 6 })
    .toBuffer()
  await writeFile(path.join(FOLDER, file), picture)
  return picture.length
}

async function forgetEarlier(): Promise<void> {
  for (const file of await readdir(FOLDER)) if (file.endsWith('.webp')) await rm(path.join(FOLDER, file))
}
