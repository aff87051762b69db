import type { Language } from '../../editorial/languages.ts'
import type { PrintedFigure } from '../../editorial/printed-body.ts'
import { BLOCK_WORDS } from './block-words.ts'
import { figureValue } from './figure-value.ts'
import { wrapLabel } from './wrap-label.ts'

type Props = { title: string; rows: readonly PrintedFigure[]; language: Language }

/** Heights in CSS pixels: nothing is scaled, so that letters keep their size on every screen; widths are per cent. */
const VALUE_LINE = 24
const LABEL_LINE = 20
const BAR = 10
const GAP = 20

/** A bar for each figure, its value and label above it. Bars of negative values lead to the left of nought. */
export function BarPlot({ title, rows, language }: Props) {
  const values = rows.map(({ value }) => value ?? 0)
  const lowest = Math.min(0, ...values)
  const span = Math.max(0, ...values) - lowest || 1
  const perCent = (value: number) => Math.round(((value - lowest) / span) * 1000) / 10
  const placed = place(rows)
  return (
    <svg className="figure-plot" role="img" width="100%" height={placed.height}>
      <title>{BLOCK_WORDS[language].barPlot(title)}</title>
      {placed.rows.map(({ row, top, lines }, position) => {
        const value = row.value ?? 0
        const start = perCent(Math.min(0, value))
        return (
          <g key={position}>
            <text className="plot-value" x="0" y={top + 17}>
              {figureValue(row, language)}
            </text>
            <text className="plot-label" x="0" y={top + VALUE_LINE}>
              {lines.map((line, index) => (
                <tspan key={index} x="0" dy={index === 0 ? 14 : LABEL_LINE}>
                  {line}
                </tspan>
              ))}
            </text>
            <rect
              className="plot-bar"
              x={`${start}%`}
              y={top + VALUE_LINE + lines.length * LABEL_LINE}
              width={`${Math.round((perCent(Math.max(0, value)) - start) * 10) / 10}%`}
              height={BAR}
            />
            {lowest < 0 ? <Nought at={`${perCent(0)}%`} top={top + VALUE_LINE + lines.length * LABEL_LINE} /> : null}
          </g>
        )
      })}
    </svg>
  )
}

/** Where bars to the left and to the right begin. */
function Nought({ at, top }: { at: string; top: number }) {
  return <line className="plot-axis" x1={at} x2={at} y1={top - 3} y2={top + BAR + 3} />
}

type Placed = { row: PrintedFigure; top: number; lines: string[] }

function place(rows: readonly PrintedFigure[]): { rows: Placed[]; height: number } {
  const placed: Placed[] = []
  let top = 0
  for (const row of rows) {
    const lines = wrapLabel(row.label)
    placed.push({ row, top, lines })
    top += VALUE_LINE + lines.length * LABEL_LINE + BAR + GAP
  }
  return { rows: placed, height: Math.max(0, top - GAP) }
}
