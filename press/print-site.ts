import type { PublicSite, MenuLink, Texts } from '../editorial/public-records.ts'
import type { SiteSetting } from '../generated/payload-types.ts'

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
    phone: (settings.phone ?? '').trim(),
    email: (settings.email ?? '').trim(),
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

function texts(group: { vi?: string | null; en?: string | null } | null | undefined): Texts {
  return { vi: (group?.vi ?? '').trim(), en: (group?.en ?? '').trim() }
}
