import type { PrintedList } from '../../editorial/printed-body.ts'
import { Inlines } from './inlines.tsx'

export function BulletList({ list }: { list: PrintedList }) {
  const List = list.ordered ? 'ol' : 'ul'
  return (
    <List>
      {list.items.map((item, position) => (
        <li key={position}>
          <Inlines inlines={item.inlines} />
          {item.list === null ? null : <BulletList list={item.list} />}
        </li>
      ))}
    </List>
  )
}
