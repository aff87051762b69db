import { contactAddress } from '../../editorial/addresses.ts'
import type { Language } from '../../editorial/languages.ts'
import type { PublicSite } from '../../editorial/public-records.ts'
import { CONTACT_WORDS } from '../contact-words.ts'
import { paragraphsOf, plainTextIn } from '../texts.ts'
import { Arc } from './arc.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { OfficeFacts } from './office-facts.tsx'
import { Prose } from './records/prose.tsx'

/** Who makes the magazine, as the settings tell it. */
export function About({ language, site }: { language: Language; site: PublicSite | null }) {
  const words = CONTACT_WORDS[language]
  const isTold = site !== null && paragraphsOf(plainTextIn(site.about, language)).length > 0
  return (
    <div className="record" data-kind="about">
      <div className="record-main">
        <header className="list-header">
          <Breadcrumb language={language} />
          <Arc />
          <h1>{words.about}</h1>
        </header>
        {isTold ? <Prose texts={site.about} language={language} /> : <p className="empty">{words.aboutNothing}</p>}
        <p className="further-link">
          <a href={contactAddress(language)}>{words.report}</a>
        </p>
      </div>
      <div className="record-beside">
        <OfficeFacts site={site} language={language} />
      </div>
    </div>
  )
}
