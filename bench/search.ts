import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs'
import path from 'node:path'
import { createDatabase } from '../scripts/database/create-database.ts'
import { migrate } from '../scripts/database/migrate.ts'
import { removePostgresData } from '../scripts/database/postgres-home.ts'
import { setUpRoles } from '../scripts/database/set-up-roles.ts'
import { NOT_DURABLE, startPostgres } from '../scripts/database/start-postgres.ts'
import { withClient } from '../scripts/database/with-client.ts'
import { onStop, runScript } from '../scripts/process/run-script.ts'
import { dataFolder } from '../scripts/settings/root.ts'
import { describe, quantile } from './support/figures.ts'
import { FILL_SEARCH } from './support/fill-search.ts'

const ROUNDS = 60
const SECRET = 'only-for-benches-never-for-a-newsroom'

/** What is typed, and why it is measured. */
const TYPED: Record<string, string> = {
  'a word in every article': 'nam',
  'a phrase in nearly every article': '"hòa bình"',
  'three common words': 'việt nam hữu nghị',
  'a word in a few': 'từ4711',
  'a name with a slip': 'nguyen ngoc hahn',
  'a name and a word that is nowhere': 'nguyen ngoc abcdxyz',
  'a slip in two common words': 'thahn phoo',
  'nothing there is': 'xyzzyplugh',
}

/** Searching 20,000 articles, beside a lookup of one publication by its index. */
await runScript(async () => {
  mkdirSync(dataFolder, { recursive: true })
  const folder = mkdtempSync(path.join(dataFolder, 'bench-'))
  chmodSync(folder, 0o755)
  onStop(async () => removePostgresData(folder))
  const postgres = await startPostgres(folder, { settings: NOT_DURABLE })
  onStop(async () => postgres.stop())
  const database = await setUpRoles(await createDatabase(postgres.ownerUrl('postgres'), { name: 'standfirst_bench' }), { secret: SECRET })
  await migrate(database, { secret: SECRET })
  const filled = await timed(() => withClient(database.ownerUrl, (client) => client.query(FILL_SEARCH)))
  process.stdout.write(`20,000 articles printed and entered in ${(filled / 1000).toFixed(0)} s: ${(filled / 20_000).toFixed(1)} ms each\n`)

  // The environment is read when the first of our modules is loaded.
  process.env['DATABASE_READER_URL'] = database.readerUrl
  const { findEntries } = await import('../site/search/find-entries.ts')
  const { searchQuery } = await import('../site/search/search-query.ts')
  const { searchPool, searchRows } = await import('../site/search/search-pool.ts')
  const { readSearch } = await import('../site/search/search-request.ts')
  onStop(() => searchPool().end())

  const search = async (text: string, order: string) => {
    const request = readSearch(`/vi/search?q=${encodeURIComponent(text)}&order=${order}`)?.request
    const query = await searchQuery(text)
    if (!request || !query) throw new Error(`${text} is no search.`)
    return findEntries(request, { query, section: null })
  }
  const lookup = () => searchRows('SELECT content FROM publications WHERE address = $1 AND status = $2', ['/vi/bench/777', 'live'])

  for (const [what, text] of Object.entries(TYPED)) {
    for (const order of ['best', 'newest']) {
      const searched: number[] = []
      const looked: number[] = []
      for (let round = -5; round < ROUNDS; round += 1) {
        const [one, other] = [await timed(() => search(text, order)), await timed(lookup)]
        // The first rounds warm both up.
        if (round < 0) continue
        searched.push(one)
        looked.push(other)
      }
      const ratio = quantile(searched, 0.5) / quantile(looked, 0.5)
      process.stdout.write(
        `${what}, ${order}: ${describe(searched, { unit: 'ms' })}; a lookup beside it ${quantile(looked, 0.5).toFixed(2)} ms; ratio ${ratio.toFixed(1)}\n`,
      )
    }
  }
  return 0
})

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
