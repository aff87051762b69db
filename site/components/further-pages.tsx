type Link = { address: string; words: string }

/** Where a list goes on: newer at the left, older at the right. */
export function FurtherPages({ label, newer, older }: { label: string; newer: Link | null; older: Link | null }) {
  if (newer === null && older === null) return null
  return (
    <nav className="further-pages" aria-label={label}>
      {newer === null ? null : (
        <a href={newer.address} rel="prev">
          {newer.words}
        </a>
      )}
      {older === null ? null : (
        <a href={older.address} rel="next">
          {older.words}
        </a>
      )}
    </nav>
  )
}
