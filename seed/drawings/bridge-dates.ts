import { letteredLines, lettering } from './lettering.ts'
import { box, cut, disc, line, n, placed, plane, repeat, ripples, shape } from './marks.ts'
import { colours as c } from './palette.ts'
import type { Picture } from './picture.ts'

type Words = {
  title: string
  under: string
  dates: readonly { year: string; lines: readonly string[] }[]
  figures: readonly { value: string; unit: string }[]
}

const VIETNAMESE: Words = {
  title: 'Cầu Bến Lam',
  under: 'Năm mươi năm, một nhịp',
  dates: [
    { year: '1974', lines: ['Tháng 2: khởi công.', 'Thợ hai nước cùng làm.'] },
    { year: '1975', lines: ['Lũ vượt mức dự tính gần hai mét.', 'Giàn giáo tháo xong trong một đêm.'] },
    { year: '1976', lines: ['Ngày 9 tháng 11: thông xe.', 'Ai cũng đi bộ qua cầu.'] },
    { year: '1984', lines: ['Cuốn Sổ cây được mở', 'ở Vườn Hữu nghị Bến Lam.'] },
    { year: '2026', lines: ['Những người thợ năm xưa', 'trở lại, đi bộ qua sông.'] },
  ],
  figures: [
    { value: '184 m', unit: 'một nhịp vòm' },
    { value: '611', unit: 'người thợ' },
    { value: '33', unit: 'tháng xây dựng' },
  ],
}

const ENGLISH: Words = {
  title: 'The Bến Lam bridge',
  under: 'Fifty years, one span',
  dates: [
    { year: '1974', lines: ['February: work begins,', 'with hands from two countries.'] },
    { year: '1975', lines: ['A flood nearly two metres too high.', 'The scaffolding is down in a night.'] },
    { year: '1976', lines: ['9 November: the bridge opens.', 'Everybody crosses on foot.'] },
    { year: '1984', lines: ['The Tree Book is begun in the', 'Bến Lam Friendship Garden.'] },
    { year: '2026', lines: ['Those who built it come back', 'and walk across the river.'] },
  ],
  figures: [
    { value: '184 m', unit: 'in a single arch' },
    { value: '611', unit: 'workers' },
    { value: '33', unit: 'months to build' },
  ],
}

/** The bridge over the head of the sheet, with the title in its sky. */
function head({ title, under }: Words): string {
  return (
    box(0, 0, { width: 1000, height: 400, fill: c.lacquer }) +
    repeat(13, (index) => {
      const angle = Math.PI + (index / 12) * Math.PI
      return plane(
        [
          [500, 330],
          [500 + Math.cos(angle) * 900, 330 + Math.sin(angle) * 900],
          [500 + Math.cos(angle + 0.12) * 900, 330 + Math.sin(angle + 0.12) * 900],
        ],
        '#8c1b16',
      )
    }) +
    lettering(title, { x: 500, y: 112, size: 92, fill: c.straw, align: 'middle' }) +
    lettering(under, { x: 500, y: 168, size: 44, fill: c.shell, align: 'middle' }) +
    disc(690, 268, { rx: 54, fill: c.vermilion }) +
    box(0, 330, { width: 1000, height: 66, fill: c.pine }) +
    ripples({ x: 0, y: 332, width: 1000, height: 60 }, { seed: 4, count: 40, colours: [c.jade, c.celadon, c.coral], long: 130, thick: 6 }) +
    line('M150 338C290 150 710 150 850 338', { width: 17, colour: c.straw }) +
    repeat(13, (index) => {
      const x = 212 + index * 48
      return line(`M${x} ${n(330 - (1 - ((index - 6) / 7.3) ** 2) * 136)}V330`, { width: 4.5, colour: c.gold })
    }) +
    line('M-10 331H1010', { width: 11, colour: c.straw }) +
    box(0, 392, { width: 1000, height: 10, fill: c.gold })
  )
}

/** One small cut per date: a stone and a spade, a flood, a ribbon, a tree, a walker's hat and stick. */
const SIGNS: readonly string[] = [
  line('M-22-40L14 30', { width: 9, colour: c.amber }) +
    shape('M4 20L30 10L44 44C26 46 10 40 4 20Z', c.slate) +
    shape('M-52 44C-50 20-20 18-12 44Z', c.stone),
  line('M-24-50V44M22-50V44M-36-36H34M-36-8H34', { width: 6, colour: c.amber }) +
    repeat(2, (row) => line(`M-56 ${16 + row * 20}q14-16 28 0t28 0t28 0t28 0`, { width: 9, colour: c.jade })),
  line('M-50 34C-30-34 30-34 50 34', { width: 11, colour: c.lacquer }) +
    line('M-58 34H58', { width: 8, colour: c.ink }) +
    cut([-40, -6], [40, -6], { width: 14, bend: -12, colour: c.gold }),
  line('M0 44V-4', { width: 10, colour: c.bark }) +
    repeat(5, (index) =>
      placed(shape('M0 4C-14-14-12-36 0-50C12-36 14-14 0 4Z', index % 2 ? c.leaf : c.jade), { x: 0, y: 0, turn: -80 + index * 40 }),
    ),
  shape('M-50-4C-30-12-26-40 0-42C26-40 30-12 50-4Z', c.umber) +
    cut([-62, 0], [62, 0], { width: 14, bend: -6, colour: c.umber }) +
    line('M40 44V14C40 2 56 2 56 14', { width: 7, colour: c.amber }) +
    cut([-28, -14], [28, -14], { width: 8, bend: 3, colour: c.lacquer }),
]

function timeline({ dates }: Words): string {
  const step = 132
  const top = 466
  return (
    line(`M252 ${top - 34}V${top + step * 4 + 66}`, { width: 8, colour: c.lacquer }) +
    dates
      .map(({ year, lines }, index) => {
        const y = top + index * step
        return (
          lettering(year, { x: 216, y: y + 34, size: 72, fill: c.lacquer, align: 'end' }) +
          disc(252, y + 10, { rx: 22, fill: c.shell }) +
          disc(252, y + 10, { rx: 15, fill: c.lacquer }) +
          placed(SIGNS[index] ?? '', { x: 340, y: y + 12, scale: 0.92 }) +
          letteredLines(lines, { x: 418, y: y + 3, size: 31, leading: 44, fill: c.ink })
        )
      })
      .join('')
  )
}

function foot({ figures }: Words): string {
  return (
    box(0, 1112, { width: 1000, height: 140, fill: c.pine }) +
    box(0, 1108, { width: 1000, height: 8, fill: c.gold }) +
    figures
      .map(
        ({ value, unit }, index) =>
          lettering(value, { x: 180 + index * 320, y: 1184, size: 66, fill: c.straw, align: 'middle' }) +
          lettering(unit, { x: 180 + index * 320, y: 1226, size: 32, fill: c.shell, align: 'middle' }),
      )
      .join('') +
    repeat(2, (index) => box(338 + index * 320, 1136, { width: 4, height: 92, fill: c.gold }))
  )
}

function sheet(words: Words): string {
  return box(0, 0, { width: 1000, height: 1250, fill: '#f0e2c0' }) + head(words) + timeline(words) + foot(words)
}

export const bridgeDatesInVietnamese: Picture = { shape: 'upright', seed: 141, draw: () => sheet(VIETNAMESE) }
export const bridgeDatesInEnglish: Picture = { shape: 'upright', seed: 141, draw: () => sheet(ENGLISH) }
