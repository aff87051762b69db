import type { Language } from '../../editorial/languages.ts'
import type { PrintedLinkCard } from '../../editorial/printed-body.ts'
import { BLOCK_WORDS } from './block-words.ts'
import { safeLink } from './safe-link.ts'

/** An address elsewhere as somebody here described it; our page asks that site for nothing. */
export function LinkCard({ card: { href, title, text, site }, language }: { card: PrintedLinkCard; language: Language }) {
  const link = safeLink(href)
  if (link === null) return null
  const host = new URL(link.href, 'https://invalid.example').host
  return (
    <section className="link-card" aria-label={BLOCK_WORDS[language].elsewhere}>
      <p className="block-title">
        <a href={link.href} rel="noopener">
          {title || site || host}
        </a>
      </p>
      {text === '' ? null : <p className="link-card-text">{text}</p>}
      <p className="link-card-site">{site === '' || site === host ? host : `${site} · ${host}`}</p>
    </section>
  )
}
