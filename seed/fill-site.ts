import { z } from 'zod'
import type { FrontDoor } from './front-door.ts'
import { redirects } from './newsroom/redirects.ts'
import { siteSettings } from './newsroom/site.ts'

const globalSettings = z.looseObject({ email: z.string().nullish() })

/** What the site says of itself, and old addresses that lead on. */
export async function fillSite(door: FrontDoor): Promise<void> {
  const settings = globalSettings.parse(await door.readGlobal('admin', 'site-settings'))
  if (!settings.email) await door.saveGlobal('admin', 'site-settings', siteSettings)
  for (const redirect of redirects) {
    const found = await door.find('editor', 'redirects', { from: redirect.from })
    if (!found) await door.create('editor', 'redirects', redirect)
  }
}
