import type { DemoRecording } from './content.ts'
import type { RecordingKey } from './keys.ts'

export const recordings: Record<RecordingKey, DemoRecording> = {
  'song-for-rain': {
    title: { vi: '“Bài hát ngày mưa”, ba câu đầu', en: '“The song for rain”, the first three lines' },
    transcript: {
      vi: 'Một tiếng đàn dây chơi chậm ba câu nhạc, theo hàng số ghi bên lề trang 212 của nhật ký công trường. Sau mỗi câu có một quãng nghỉ, nghe tiếng mưa rơi nhẹ. Câu thứ tư chỉ có tiếng mưa. Không có lời hát.',
      en: 'A plucked string plays three slow lines of melody from the figures in the margin of page 212 of the site diary. After each there is a rest in which one hears soft rain. In place of the fourth line there is only rain. Nobody sings.',
    },
    credit: 'Nhịp Cầu',
    poster: 'choir',
  },
}
