import type { Language } from '../editorial/languages.ts'
import type { ReportFields } from './components/report-form.tsx'
import type { ReportFault } from './contact-words.ts'
import { ContactPage } from './pages/contact-page.tsx'
import { renderDocument } from './render-document.tsx'
import { pageFrame } from './store/page-frame.ts'

/** The contact page with what was sent still in its fields, and what is wrong with it. */
export async function renderRefusedReport(language: Language, refused: { faults: ReportFault[]; fields: ReportFields }): Promise<string> {
  return renderDocument(<ContactPage language={language} frame={await pageFrame()} refused={refused} />)
}
