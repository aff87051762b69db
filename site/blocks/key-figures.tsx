import type { Language } from '../../editorial/languages.ts'
import type { PrintedFigure, PrintedKeyFigures } from '../../editorial/printed-body.ts'
import { BarPlot } from './bar-plot.tsx'
import { BLOCK_WORDS } from './block-words.ts'
import { figureValue } from './figure-value.ts'
import { LinePlot } from './line-plot.tsx'

type Props = { figures: PrintedKeyFigures; language: Language }

/** Figures set large, or drawn with the same data as a table under it. */
export function KeyFigures({ figures: { title, plot, rows, source }, language }: Props) {
  const words = BLOCK_WORDS[language]
  return (
    <figure className="key-figures">
      {title === '' ? null : <p className="block-title">{title}</p>}
      {plot === 'none' ? (
        <LargeFigures rows={rows} language={language} />
      ) : (
        <>
          {plot === 'bars' ? (
            <BarPlot title={title} rows={rows} language={language} />
          ) : (
            <LinePlot title={title} rows={rows} language={language} />
          )}
          <details>
            <summary>{words.asTable}</summary>
            <FigureTable rows={rows} title={title} language={language} />
          </details>
        </>
      )}
      {source === '' ? null : <figcaption>{words.source(source)}</figcaption>}
    </figure>
  )
}

/** The figures as a table: what a plot shows, for whoever reads numbers rather than lengths. */
export function FigureTable({ rows, title, language }: { rows: readonly PrintedFigure[]; title: string; language: Language }) {
  const words = BLOCK_WORDS[language]
  return (
    <table>
      {title === '' ? null : <caption>{title}</caption>}
      <thead>
        <tr>
          <th scope="col">{words.item}</th>
          <th scope="col">{words.value}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, position) => (
          <tr key={position}>
            <th scope="row">{row.label}</th>
            <td>{figureValue(row, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function LargeFigures({ rows, language }: { rows: readonly PrintedFigure[]; language: Language }) {
  return (
    <dl className="large-figures">
      {rows.map((row, position) => (
        <div key={position}>
          <dt>{row.label}</dt>
          <dd>{figureValue(row, language)}</dd>
        </div>
      ))}
    </dl>
  )
}
