import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { finishPage } from '../store/finish-page.ts'
import type { FinishedPage } from '../store/page-memory.ts'
import type { FinishedAnswer, ReaderRequest } from './finished-answer.ts'
import { pageAnswer } from './page-answer.ts'

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Sheets, fonts and the icon, read and compressed once; keys are addresses such as `/_assets/site.0a1b2c3d4e.css`. */
export type StaticAssets = ReadonlyMap<string, FinishedPage>

/** Reads every such file of a folder; rejects where the folder is missing, because a page without its sheet is broken. */
export async function readStaticAssets(folder: string): Promise<StaticAssets> {
  const assets = new Map<string, FinishedPage>()
  for (const name of await readdir(folder)) {
    const contentType = CONTENT_TYPES[path.extname(name)]
    if (contentType === undefined) continue
    const bytes = await readFile(path.join(folder, name))
    const finished = await finishPage(bytes, { status: 200, contentType })
    const isFont = contentType.startsWith('font/')
    assets.set(`/_assets/${name}`, isFont ? { ...finished, gzip: finished.identity, brotli: finished.identity } : finished)
  }
  return assets
}

/** Answers with an asset whose name holds its hash, so that it may be kept for ever; null where there is none. */
export function assetAnswer(assets: StaticAssets, request: ReaderRequest): FinishedAnswer | null {
  const asset = assets.get(request.target.split('?', 1)[0] ?? '')
  if (!asset) return null
  const isFont = asset.contentType.startsWith('font/')
  const answer = pageAnswer(asset, isFont ? { ...request, acceptEncoding: 'identity' } : request)
  return { ...answer, headers: { ...answer.headers, 'cache-control': 'public, max-age=31536000, immutable' } }
}
