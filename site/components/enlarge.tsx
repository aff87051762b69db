import type { ReactNode } from 'react'
import type { Language } from '../../editorial/languages.ts'
import { PHOTO_WORDS } from '../photo-words.ts'

type Props = { language: Language; view: string | undefined; children: ReactNode }

/** A picture, and over it a button that opens its large view; the picture alone where it has none. */
export function Enlarge({ language, view, children }: Props) {
  if (view === undefined) return children
  return (
    <div className="enlarge">
      {children}
      <button type="button" popoverTarget={view} aria-label={PHOTO_WORDS[language].large}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M9.5 2H14v4.5M14 2 9 7M6.5 14H2V9.5M2 14l5-5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
    </div>
  )
}
