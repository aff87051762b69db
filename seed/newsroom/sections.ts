import type { DemoSection } from './content.ts'

export const sections: readonly DemoSection[] = [
  { slug: 'diplomacy', name: { vi: 'Thời sự đối ngoại', en: 'Diplomacy' }, order: 1 },
  { slug: 'people', name: { vi: 'Con người', en: 'People' }, order: 2 },
  { slug: 'history', name: { vi: 'Lịch sử', en: 'History' }, order: 3 },
  { slug: 'culture', name: { vi: 'Văn hóa', en: 'Culture' }, order: 4 },
]
