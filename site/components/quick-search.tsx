import { searchAddress } from '../../editorial/addresses.ts'
import type { Language } from '../../editorial/languages.ts'
import { WORDS } from '../words.ts'

/** A line to search from, on any page. `id` is the field's, once on a page. */
export function QuickSearch({ language, id }: { language: Language; id: string }) {
  const words = WORDS[language]
  return (
    <search className="quick-search">
      <form action={searchAddress(language)} method="get">
        <label htmlFor={id}>{words.search}</label>
        <input id={id} type="search" name="q" maxLength={400} autoComplete="off" />
        <button type="submit">{words.searchButton}</button>
      </form>
    </search>
  )
}
