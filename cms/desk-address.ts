import { environment } from '../environment.ts'

/** Where staff open an article, in full: what letters lead to. */
export function deskAddress(article: number): string {
  return `${environment.baseUrl}/admin/collections/articles/${article}`
}

/** The same of a photo. */
export function photoAddress(photo: number): string {
  return `${environment.baseUrl}/admin/collections/photos/${photo}`
}
