import type { ReactNode } from 'react'
import type { Language } from '../../editorial/languages.ts'
import { PHOTO_WORDS } from '../photo-words.ts'
import type { LargeView } from './large-views.ts'

type Props = { language: Language; view: LargeView | undefined; children: ReactNode }

/** A picture, and over it a link to its large view; the picture alone where it has none. */
export function Enlarge({ language, view, children }: Props) {
  if (view === undefined) return children
  return (
    <div className="enlarge">
      {children}
      <a href={`#${view.id}`} aria-label={PHOTO_WORDS[language].large}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M9.5 2H14v4.5M14 2 9 7M6.5 14H2V9.5M2 14l5-5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </a>
    </div>
  )
}
