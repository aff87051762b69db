import type { AdminLanguage } from '../words.ts'

type DownloadWords = { summary: string; help: string; original: string; rendition: string; crop: string }

export const DOWNLOAD_WORDS: Record<AdminLanguage, DownloadWords> = {
  en: {
    summary: 'Download with its caption sheet',
    help: 'Each is a ZIP of the picture and a text with captions, credit, people and rights. The original is as it came, with all that the camera wrote into it.',
    original: 'Original, {width} × {height}',
    rendition: 'JPEG, {width} px wide',
    crop: 'Crop {name}, JPEG, {width} px wide',
  },
  vi: {
    summary: 'Tải về kèm phiếu chú thích',
    help: 'Mỗi tệp ZIP gồm ảnh và một văn bản ghi chú thích, nguồn ảnh, người trong ảnh và quyền sử dụng. Bản gốc giữ nguyên như khi nhận, kể cả những gì máy ảnh ghi vào.',
    original: 'Bản gốc, {width} × {height}',
    rendition: 'JPEG, rộng {width} px',
    crop: 'Khung {name}, JPEG, rộng {width} px',
  },
}
