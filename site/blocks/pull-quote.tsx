import type { PrintedBlock } from '../../editorial/printed-body.ts'

type Props = { quote: Extract<PrintedBlock, { kind: 'pull-quote' }> }

/** A sentence set large, with who said it: a person with the offices held then, or the attribution as typed. */
export function PullQuote({ quote }: Props) {
  const { text, speaker, attribution } = quote
  const hasOwnMarks = /^["“«]/.test(text)
  return (
    <figure className="pull-quote">
      <blockquote data-marks={hasOwnMarks ? 'own' : 'added'}>
        <p>{text}</p>
      </blockquote>
      {speaker === null && attribution === '' ? null : (
        <figcaption>
          {speaker === null ? (
            <span className="quote-attribution">{attribution}</span>
          ) : (
            <>
              <span className="quote-speaker">{speaker.name}</span>{' '}
              {speaker.offices.map((office) => (
                <span key={office} className="quote-office">
                  {office}
                </span>
              ))}
            </>
          )}
        </figcaption>
      )}
    </figure>
  )
}
