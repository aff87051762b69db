import type { Endpoint, PayloadRequest } from 'payload'
import { contactAddress, thanksAddress } from '../../editorial/addresses.ts'
import type { ReportFault } from '../../site/contact-words.ts'
import { CONTACT_WORDS } from '../../site/contact-words.ts'
import { SECURITY_HEADERS } from '../../site/http/security-headers.ts'
import { renderRefusedReport } from '../../site/render-refused-report.tsx'
import { readBody } from './read-body.ts'
import { countReport } from './report-limit.ts'
import { readReport, type Report } from './report.ts'

/** Bytes of a letter with its fields, written as a form writes them. */
const LARGEST_REPORT = 96 * 1024

/**
 * `POST /api/reports`: what a reader tells the desk, kept as a note. A form gets a page, a program that sends or wants JSON gets
 * JSON. The front door has already turned away what comes from other sites.
 */
export const reportEndpoint: Omit<Endpoint, 'root'> = { path: '/reports', method: 'post', handler: takeReport }

async function takeReport(req: PayloadRequest): Promise<Response> {
  const type = (req.headers.get('content-type') ?? '').toLowerCase()
  const isRead = type.includes('json') || type.startsWith('application/x-www-form-urlencoded')
  const body = isRead ? await readBody(req, { limit: LARGEST_REPORT }) : null
  const { report, faults } = readReport(body, { isJson: type.includes('json') })
  const isProgram = type.includes('json') || !(req.headers.get('accept') ?? '*/*').match(/text\/html|\*\/\*/)
  if (faults.length > 0) return refuse(report, { faults, isProgram, status: 400 })
  // Who fills the field that people do not see is thanked, and nothing is kept.
  if (!report.isTrapped) {
    if (!countReport(req.headers.get('x-forwarded-for') ?? '')) return refuse(report, { faults: ['too-many'], isProgram, status: 429 })
    const { message, page, name, email, language } = report
    // Nobody may write a note through the collection itself: this is the only door, and what came through it has been read.
    await req.payload.create({
      collection: 'notes',
      data: { message, page, name, email, language, status: 'open' },
      depth: 0,
    })
  }
  if (isProgram) return Response.json({ received: true }, { status: 201 })
  return new Response(null, { status: 303, headers: { location: thanksAddress(report.language), 'cache-control': 'no-store' } })
}

async function refuse(
  report: Report,
  { faults, isProgram, status }: { faults: ReportFault[]; isProgram: boolean; status: 400 | 429 },
): Promise<Response> {
  const { language, message, page, name, email } = report
  if (isProgram) {
    const errors = faults.map((code) => ({ code, message: CONTACT_WORDS[language].fault[code] }))
    return Response.json({ errors }, { status })
  }
  const html = await renderRefusedReport(language, { faults, fields: { message, page, name, email } })
  const headers = {
    ...SECURITY_HEADERS,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-location': contactAddress(language),
  }
  return new Response(html, { status, headers })
}
