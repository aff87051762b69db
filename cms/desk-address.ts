import { environment } from '../environment.ts'

/** Where staff open an article, in full: what letters lead to. */
export function deskAddress(article: number): string {
  return `${environment.baseUrl}/admin/collections/articles/${article}`
}
