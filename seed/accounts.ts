import type { Language } from '../editorial/languages.ts'
import type { Role } from '../editorial/roles.ts'

export type AccountName = 'writer' | 'writer2' | 'photographer' | 'translator' | 'editor' | 'editor2' | 'publisher' | 'admin'

export type Login = { email: string; password: string }

/** Who logs in to the demo newsroom. E-mail and password are made anew for each installation. */
export type Logins = Record<AccountName, Login>

type Account = { name: string; roles: Role[]; languages: Language[] }

const BOTH: Language[] = ['vi', 'en']

export const accounts: Record<AccountName, Account> = {
  writer: { name: 'Trần Minh Châu', roles: ['writer'], languages: BOTH },
  writer2: { name: 'Bùi Đức Quỳnh', roles: ['writer'], languages: BOTH },
  photographer: { name: 'Lê Vũ Thiên Ân', roles: ['photographer'], languages: BOTH },
  translator: { name: 'Phạm Khánh Vỹ', roles: ['translator'], languages: BOTH },
  editor: { name: 'Nguyễn Thị Mai Phương', roles: ['editor'], languages: BOTH },
  editor2: { name: 'Hoàng Gia Bảo', roles: ['editor'], languages: BOTH },
  publisher: { name: 'Vũ Thị Hồng Hạnh', roles: ['publisher'], languages: BOTH },
  admin: { name: 'Đặng Việt Khôi', roles: ['admin'], languages: BOTH },
}

export const accountNames: readonly AccountName[] = [
  'writer',
  'writer2',
  'photographer',
  'translator',
  'editor',
  'editor2',
  'publisher',
  'admin',
]
