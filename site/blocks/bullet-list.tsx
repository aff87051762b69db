import type { Language } from '../../editorial/languages.ts'
import type { PrintedList } from '../../editorial/printed-body.ts'
import { Inlines } from './inlines.tsx'

export function BulletList({ list, language }: { list: PrintedList; language: Language }) {
  const List = list.ordered ? 'ol' : 'ul'
  return (
    <List>
      {list.items.map((item, position) => (
        <li key={position}>
          <Inlines inlines={item.inlines} language={language} />
          {item.list === null ? null : <BulletList list={item.list} language={language} />}
        </li>
      ))}
    </List>
  )
}
