import type { ReactNode } from 'react'
import type { Cursor } from '../http/cursor.ts'
import type { PageFrame } from '../store/page-frame.ts'

/** What a page is made for: its address, what all pages share, and where in a list it begins. */
export type Asked = { address: string; frame: PageFrame; before: Cursor | null }

export type PageKind = {
  pattern: RegExp
  /** Whether readers who come now will mostly ask for it: rendered before a publication is answered. */
  isHot: boolean
  /** Whether `?before=` goes on from a place in its list. */
  goesOn?: boolean
  /** One query on publications, then the component; null where nothing live stands at the address. */
  page: (asked: Asked, groups: Record<string, string>) => Promise<ReactNode>
}
