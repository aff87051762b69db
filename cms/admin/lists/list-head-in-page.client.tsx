'use client'
import { useListDrawerContext } from '@payloadcms/ui'
import styles from './list-head.module.css'

export type FilterLink = { name: string; href: string; count: number | null; isCurrent: boolean }

type Props = { label: string; links: readonly FilterLink[]; beginning: string | null }

/** Not in the drawer in which something is chosen for a form: there a link would leave the form. */
export function ListHeadInPage({ label, links, beginning }: Props) {
  const { isInDrawer } = useListDrawerContext()
  if (isInDrawer) return null
  return (
    <div className={styles['head']}>
      {links.length > 0 && (
        <nav aria-label={label}>
          <ul className={styles['links']}>
            {links.map(({ name, href, count, isCurrent }) => (
              <li key={href}>
                <a aria-current={isCurrent ? 'page' : undefined} href={href}>
                  {name} {count !== null && <span className={styles['count']}>{count}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {beginning !== null && <p className={styles['beginning']}>{beginning}</p>}
    </div>
  )
}
