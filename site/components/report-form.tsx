import type { ReactNode } from 'react'
import type { Language } from '../../editorial/languages.ts'
import { CONTACT_WORDS, type ReportFault } from '../contact-words.ts'

export type ReportFields = { message?: string; page?: string; name?: string; email?: string }

/** Where the form is sent. */
export const REPORTS_ADDRESS = '/api/reports'

/** A field that people do not see; who fills it is no person. */
export const HONEYPOT = 'website'

const FIELD_OF: Record<ReportFault, keyof ReportFields | null> = {
  'no-message': 'message',
  'message-too-long': 'message',
  'page-unreadable': 'page',
  'name-too-long': 'name',
  'email-unreadable': 'email',
  'too-many': null,
  unreadable: null,
}

type Props = { language: Language; faults: readonly ReportFault[]; fields: ReportFields }

/** A letter to the desk: plain HTML, sent without a script. */
export function ReportForm({ language, faults, fields }: Props) {
  const words = CONTACT_WORDS[language]
  const about = (field: keyof ReportFields) => {
    const fault = faults.find((one) => FIELD_OF[one] === field)
    return fault === undefined ? null : { id: `fault-${field}`, text: words.fault[fault] }
  }
  return (
    <form className="report-form" method="post" action={REPORTS_ADDRESS} acceptCharset="utf-8">
      {faults.length === 0 ? null : <Faults language={language} faults={faults} />}
      <input type="hidden" name="language" value={language} />
      <Field id="message" label={words.message} help={words.messageHelp} fault={about('message')}>
        {(described) => (
          <textarea id="message" name="message" rows={8} maxLength={5000} required defaultValue={fields.message} {...described} />
        )}
      </Field>
      <Field id="page" label={words.page} help={words.pageHelp} optional={words.optional} fault={about('page')}>
        {(described) => (
          <input id="page" name="page" type="text" maxLength={500} inputMode="url" defaultValue={fields.page} {...described} />
        )}
      </Field>
      <Field id="name" label={words.name} optional={words.optional} fault={about('name')}>
        {(described) => (
          <input id="name" name="name" type="text" maxLength={200} autoComplete="name" defaultValue={fields.name} {...described} />
        )}
      </Field>
      <Field id="email" label={words.email} help={words.emailHelp} optional={words.optional} fault={about('email')}>
        {(described) => (
          <input id="email" name="email" type="email" maxLength={200} autoComplete="email" defaultValue={fields.email} {...described} />
        )}
      </Field>
      <div className="report-trap" aria-hidden="true">
        <label htmlFor={HONEYPOT}>{words.leaveEmpty}</label>
        <input id={HONEYPOT} name={HONEYPOT} type="text" tabIndex={-1} autoComplete="off" />
      </div>
      <p>
        <button type="submit">{words.send}</button>
      </p>
    </form>
  )
}

function Faults({ language, faults }: { language: Language; faults: readonly ReportFault[] }) {
  const words = CONTACT_WORDS[language]
  return (
    <div className="report-faults" role="alert">
      <p>
        <b>{words.faultTitle}</b>
      </p>
      <ul>
        {faults.map((fault) => {
          const field = FIELD_OF[fault]
          return <li key={fault}>{field === null ? words.fault[fault] : <a href={`#${field}`}>{words.fault[fault]}</a>}</li>
        })}
      </ul>
    </div>
  )
}

type Described = { 'aria-describedby'?: string; 'aria-invalid'?: true }

type FieldProps = {
  id: string
  label: string
  help?: string
  optional?: string
  fault: { id: string; text: string } | null
  children: (described: Described) => ReactNode
}

function Field({ id, label, help, optional, fault, children }: FieldProps) {
  const described = [...(help === undefined ? [] : [`help-${id}`]), ...(fault === null ? [] : [fault.id])].join(' ')
  return (
    <div className="report-field">
      <label htmlFor={id}>
        {label} {optional === undefined ? null : <small>({optional})</small>}
      </label>
      {help === undefined ? null : <p id={`help-${id}`}>{help}</p>}
      {fault === null ? null : (
        <p id={fault.id} className="report-fault">
          {fault.text}
        </p>
      )}
      {children({ ...(described === '' ? {} : { 'aria-describedby': described }), ...(fault === null ? {} : { 'aria-invalid': true }) })}
    </div>
  )
}
