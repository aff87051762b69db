import type { DemoTopic } from './content.ts'
import type { TopicKey } from './keys.ts'

export const topics: Record<TopicKey, DemoTopic> = {
  bridge: {
    slug: 'cau-ben-lam',
    name: { vi: 'Cầu Bến Lam: năm mươi năm', en: 'The Bến Lam bridge at fifty' },
    summary: {
      vi: 'Ngày 9/11/1976, một cây cầu do thợ hai nước cùng xây đã thông xe ở Bến Lam. Năm mươi năm sau, chúng tôi đi tìm lại những người trong cuốn nhật ký công trường: ai còn, ai mất, họ đã hát bài gì vào những ngày mưa.',
      en: 'On 9 November 1976 a bridge that workers of two countries had built together was opened at Bến Lam. Fifty years on we look for the people in its site diary: who they were, where they went, and what they sang on rainy days.',
    },
  },
  'ships-of-books': {
    slug: 'nhung-chuyen-tau-cho-sach',
    name: { vi: 'Những chuyến tàu chở sách', en: 'The ships of books' },
    summary: {
      vi: 'Mỗi chuyến tàu giữa Hòa Lộc và Santa Rialda dành chỗ cho bốn mươi thùng sách. Hồ sơ này theo một cuốn sách từ tay người tặng tới tay người đọc, qua kho số 7, ba mươi ba ngày trên biển và một phòng đọc mở cửa tối thứ Năm.',
      en: 'Every ship between Hòa Lộc and Santa Rialda keeps room for forty crates of books. This dossier follows one of them from the giver to the reader, by way of Warehouse 7, thirty-three days at sea and a reading room that is open on Thursday nights.',
    },
  },
}
