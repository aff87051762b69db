import type { MenuLink, PublicSite } from '../editorial/public-records.ts'
import type { SiteSetting } from '../generated/payload-types.ts'
import { plain, texts } from './plain-texts.ts'

/** What the settings say, as the whole site prints it. */
export function publicSite(settings: SiteSetting): PublicSite {
  return {
    format: 2,
    kind: 'site',
    id: 1,
    revision: 0,
    office: texts(settings.office),
    editorInChief: texts(settings.editorInChief),
    licence: texts(settings.licence),
    address: texts(settings.address),
    phone: plain(settings.phone),
    email: plain(settings.email),
    about: texts(settings.about),
    contact: texts(settings.contact),
    menus: {
      vi: { main: links(settings.mainMenu?.vi), footer: links(settings.footerMenu?.vi) },
      en: { main: links(settings.mainMenu?.en), footer: links(settings.footerMenu?.en) },
    },
    refers: [],
  }
}

function links(rows: { label: string; href: string }[] | null | undefined): MenuLink[] {
  return (rows ?? []).map(({ label, href }) => ({ label: label.trim(), href: href.trim() }))
}
