import type { Language } from '../../editorial/languages.ts'
import type { PublicSite } from '../../editorial/public-records.ts'
import { CONTACT_WORDS, type ReportFault } from '../contact-words.ts'
import { Arc } from './arc.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { OfficeFacts } from './office-facts.tsx'
import { Prose } from './records/prose.tsx'
import { ReportForm, type ReportFields } from './report-form.tsx'

type Props = {
  language: Language
  site: PublicSite | null
  /** What was sent and could not be taken; nothing of it is lost. */
  refused?: { faults: ReportFault[]; fields: ReportFields }
}

/** How to reach the desk, and a form for whoever found an error. */
export function Contact({ language, site, refused }: Props) {
  const words = CONTACT_WORDS[language]
  return (
    <div className="record" data-kind="contact">
      <div className="record-main">
        <header className="list-header">
          <Breadcrumb language={language} />
          <Arc />
          <h1>{words.contact}</h1>
        </header>
        {site === null ? null : <Prose texts={site.contact} language={language} />}
        <section className="record-section" aria-labelledby="report">
          <h2 id="report">{words.report}</h2>
          <p>{words.reportText}</p>
          <ReportForm language={language} faults={refused?.faults ?? []} fields={refused?.fields ?? {}} />
        </section>
      </div>
      <div className="record-beside">
        <OfficeFacts site={site} language={language} />
      </div>
    </div>
  )
}
