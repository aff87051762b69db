import type { Language } from '../../editorial/languages.ts'
import type { PrintedFigure } from '../../editorial/printed-body.ts'
import { BLOCK_WORDS } from './block-words.ts'
import { figureValue } from './figure-value.ts'

type Props = { title: string; rows: readonly PrintedFigure[]; language: Language }

const HEIGHT = 240
const TOP = 32
const BOTTOM = 200

/**
 * Figures in a row joined by a line, from nought up, so that a small change looks small. Named are the first, the last and the
 * highest; the table has them all.
 */
export function LinePlot({ title, rows, language }: Props) {
  const values = rows.map(({ value }) => value ?? 0)
  const lowest = Math.min(0, ...values)
  const highest = Math.max(0, ...values)
  const points = values.map((value, position) => ({
    x: rows.length === 1 ? 50 : round(2 + (position / (rows.length - 1)) * 96),
    y: round(BOTTOM - ((value - lowest) / (highest - lowest || 1)) * (BOTTOM - TOP)),
  }))
  const peak = values.indexOf(Math.max(...values))
  const zero = round(BOTTOM - ((0 - lowest) / (highest - lowest || 1)) * (BOTTOM - TOP))
  return (
    <svg className="figure-plot" role="img" width="100%" height={HEIGHT}>
      <title>{BLOCK_WORDS[language].linePlot(title)}</title>
      <line className="plot-axis" x1="0" x2="100%" y1={zero} y2={zero} />
      {/* Stretched to the width there is, the stroke as thick as before. */}
      <svg viewBox={`0 0 100 ${HEIGHT}`} width="100%" height={HEIGHT} preserveAspectRatio="none">
        <polyline className="plot-line" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} vectorEffect="non-scaling-stroke" />
      </svg>
      {points.map(({ x, y }, position) => (
        <circle key={position} className="plot-point" cx={`${x}%`} cy={y} r="4" />
      ))}
      {rows.map((row, position) => {
        const point = points[position]
        if (!point || (position !== 0 && position !== rows.length - 1 && position !== peak)) return null
        const anchor = anchorAt(point.x)
        // Beside a line that comes down to the last point its value stands under it.
        const isUnder = position > 0 && position === rows.length - 1 && point.y > (points[position - 1]?.y ?? 0) && point.y < BOTTOM - 24
        const isEnd = position === 0 || position === rows.length - 1
        return (
          <g key={position}>
            <text className="plot-value" x={`${point.x}%`} y={isUnder ? point.y + 24 : point.y - 12} textAnchor={anchor}>
              {figureValue(row, language)}
            </text>
            {isEnd ? (
              <text className="plot-label" x={`${point.x}%`} y={HEIGHT - 12} textAnchor={anchor}>
                {shortened(row.label)}
              </text>
            ) : null}
          </g>
        )
      })}
    </svg>
  )
}

/** Words at the edges grow inwards. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < 25) return 'start'
  return x > 75 ? 'end' : 'middle'
}

/** Two labels share one line of a phone. */
function shortened(label: string): string {
  const letters = Array.from(label)
  return letters.length <= 17 ? label : `${letters.slice(0, 16).join('').trimEnd()}…`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
