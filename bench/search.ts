import { onStop, runScript } from '../scripts/process/run-script.ts'
import { besideLookup } from './support/beside-lookup.ts'
import { FILL_SEARCH } from './support/fill-search.ts'
import { openFilledDatabase } from './support/filled-database.ts'
import { TYPED } from './support/typed.ts'

const SECRET = 'only-for-benches-never-for-a-newsroom'

/** Searching 20,000 articles, beside a lookup of one publication by its index. */
await runScript(async () => {
  const { database, filledIn } = await openFilledDatabase(FILL_SEARCH, { secret: SECRET })
  process.stdout.write(
    `20,000 articles printed and entered in ${(filledIn / 1000).toFixed(0)} s: ${(filledIn / 20_000).toFixed(1)} ms each\n`,
  )

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
      process.stdout.write(await besideLookup(`${what}, ${order}`, { measured: () => search(text, order), lookup }))
    }
  }
  return 0
})
