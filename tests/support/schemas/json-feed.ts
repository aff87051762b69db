import { z } from 'zod'
import { DATE_TIME } from './xml-schema.ts'

/** JSON Feed 1.1, written from jsonfeed.org/version/1.1; strict, so that nothing is misspelt. */
export const JSON_FEED = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string().optional(),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.string().min(2),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().optional(),
      summary: z.string().optional(),
      content_html: z.string(),
      image: z.url().optional(),
      date_published: z.string().regex(DATE_TIME),
      date_modified: z.string().regex(DATE_TIME),
      authors: z
        .array(z.strictObject({ name: z.string().min(1) }))
        .min(1)
        .optional(),
      tags: z.array(z.string().min(1)).optional(),
      language: z.string().min(2),
    }),
  ),
})
