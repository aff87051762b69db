import { createHash } from 'node:crypto'
import { copyFile, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { bundle } from 'lightningcss'

const ROOT = path.resolve(import.meta.dirname, '..')
const ASSETS = path.join(ROOT, 'public/_assets')
const FONT_FILES = path.join(ROOT, 'node_modules/@fontsource-variable/literata/files')

const FONTS = [
  'literata-latin-wght-normal.woff2',
  'literata-latin-wght-italic.woff2',
  'literata-vietnamese-wght-normal.woff2',
  'literata-vietnamese-wght-italic.woff2',
]

/** Fetched before the sheet is read: it draws most letters of every page. */
const PRELOADED = 'literata-latin-wght-normal.woff2'

/** Browsers of the last three years or so, as lightningcss writes versions: major << 16. */
const TARGETS = { chrome: 115 << 16, firefox: 115 << 16, safari: 16 << 16 }

/**
 * Bundles `site/styles/index.css` into `public/_assets/site.<hash>.css`, copies the fonts and the icon beside it under hashed names,
 * and writes `generated/stylesheet.ts`, which tells the pages their addresses and names the build.
 */
export async function buildStylesheet(): Promise<void> {
  await rm(ASSETS, { recursive: true, force: true })
  await mkdir(ASSETS, { recursive: true })
  await mkdir(path.join(ROOT, 'generated'), { recursive: true })

  const { code } = bundle({ filename: path.join(ROOT, 'site/styles/index.css'), minify: true, targets: TARGETS })
  let css = code.toString()
  let preloadedFont = ''
  for (const font of FONTS) {
    const address = await copyHashed(path.join(FONT_FILES, font))
    if (font === PRELOADED) preloadedFont = address
    css = css.replaceAll(`/_assets/${font}`, address)
  }

  const icon = await copyHashed(path.join(ROOT, 'site/styles/icon.svg'))
  const sheet = `site.${shortHash(css)}.css`
  await writeFile(path.join(ASSETS, sheet), css)
  await writeFile(
    path.join(ROOT, 'generated/stylesheet.ts'),
    [
      `export const stylesheet = '/_assets/${sheet}'`,
      `export const preloadedFont = '${preloadedFont}'`,
      `export const icon = '${icon}'`,
      '/** Names the components and styles that pages are made of; pages stored by another build are not served. */',
      `export const siteBuild = '${await hashOfSources()}'`,
      '',
    ].join('\n'),
  )
}

/** Copies a file under a name that holds its hash; says its address. */
async function copyHashed(source: string): Promise<string> {
  const { name, ext } = path.parse(source)
  const hashed = `${name}.${shortHash(await readFile(source))}${ext}`
  await copyFile(source, path.join(ASSETS, hashed))
  return `/_assets/${hashed}`
}

async function hashOfSources(): Promise<string> {
  const files: string[] = []
  for await (const file of glob(['site/**/*.{ts,tsx,css}', 'editorial/**/*.ts', 'scripts/css.ts'], { cwd: ROOT })) files.push(file)
  const hash = createHash('sha256')
  for (const file of files.toSorted()) hash.update(file).update(await readFile(path.join(ROOT, file)))
  return hash.digest('hex').slice(0, 16)
}

function shortHash(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10)
}

if (import.meta.main) await buildStylesheet()
