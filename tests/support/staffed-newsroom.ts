import { clearedPerson, clearedPhoto, expectStatus, manuscript } from './manuscripts.ts'
import { openNewsroom, type Answer, type Colleague } from './newsroom.ts'

/** A newsroom with one of each, a section, a cleared byline and a cleared photo: what most tests begin from. */
export async function staffNewsroom() {
  const newsroom = await openNewsroom()
  const staff = {
    admin: await newsroom.hire('admin'),
    writer: await newsroom.hire('writer'),
    writer2: await newsroom.hire('writer'),
    photographer: await newsroom.hire('photographer'),
    translator: await newsroom.hire('translator'),
    editor: await newsroom.hire('editor'),
    editor2: await newsroom.hire('editor'),
    publisher: await newsroom.hire('publisher'),
  }
  const created = await staff.admin.post('/api/sections', { slug: 'culture', name: { vi: 'Văn hóa', en: 'Culture' } })
  expectStatus(created, 201)
  const section = Number(created.body.doc?.id)
  const person = await clearedPerson(staff)
  const photo = await clearedPhoto(staff)
  let written = 0

  return {
    ...newsroom,
    ...staff,
    section,
    person,
    photo,
    /** A complete article of the writer's, ready to be submitted; its id. */
    async write(fields: Record<string, unknown> = {}, by: Colleague = staff.writer): Promise<number> {
      written += 1
      const answer = await by.post(
        '/api/articles',
        manuscript({ headline: `Chuyến thăm Huế ${written}`, section, leadPhoto: { photo }, bylines: [{ person, as: 'text' }], ...fields }),
      )
      expectStatus(answer, 201)
      return Number(answer.body.doc?.id)
    },
    /** One move of an article; `revision` defaults to the present one. */
    async move(who: Colleague, article: number, action: string, more: Record<string, unknown> = {}): Promise<Answer> {
      const revision = await revisionOf(article)
      return who.post(`/api/articles/${article}/transitions`, { action, revision, ...more })
    },
    /** Submitted by the writer and approved by the editor. */
    async approve(article: number): Promise<void> {
      const revision = await revisionOf(article)
      expectStatus(await staff.writer.post(`/api/articles/${article}/transitions`, { action: 'submit', revision }), 200)
      expectStatus(await staff.editor.post(`/api/articles/${article}/transitions`, { action: 'approve', revision }), 200)
    },
    /** Approved and published; the address of its page. */
    async publish(article: number): Promise<string> {
      await this.approve(article)
      const answer = await this.move(staff.publisher, article, 'publish')
      expectStatus(answer, 200)
      return String(answer.body.address)
    },
    /** The row as it is, in the trash or not. */
    async article(id: number): Promise<Answer['body']> {
      const answer = await staff.editor.get(`/api/articles/${id}?depth=0&trash=true`)
      expectStatus(answer, 200)
      return answer.body
    },
  }

  async function revisionOf(article: number): Promise<number> {
    const answer = await staff.editor.get(`/api/articles/${article}?depth=0`)
    return Number(answer.body.revision)
  }
}

export type StaffedNewsroom = Awaited<ReturnType<typeof staffNewsroom>>
