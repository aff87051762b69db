import { monthAddress } from '../../editorial/addresses.ts'
import { LANGUAGES, type Language } from '../../editorial/languages.ts'
import { Document } from '../components/document.tsx'
import { Month } from '../components/month.tsx'
import { monthInWords } from '../instants.ts'
import { breadcrumbData } from '../metadata/breadcrumb-data.ts'
import type { ArchiveLine } from '../queries/month-articles.ts'
import type { PageFrame } from '../store/page-frame.ts'
import { WORDS } from '../words.ts'
import { languageLinks } from './language-links.ts'

type Props = {
  language: Language
  /** yyyy-mm */
  month: string
  lines: ArchiveLine[]
  frame: PageFrame
}

export function MonthPage({ language, month, lines, frame }: Props) {
  const address = monthAddress({ language, month })
  const title = WORDS[language].archive(monthInWords(month, language))
  const { months } = frame.editions[language]
  const editions = LANGUAGES.filter((other) => other !== language && frame.editions[other].months.includes(month)).map((other) => ({
    language: other,
    address: monthAddress({ language: other, month }),
  }))
  return (
    <Document
      language={language}
      title={title}
      description={title}
      canonical={address}
      alternates={[{ language, address }, ...editions]}
      openGraph={{ type: 'website', picture: null }}
      languageLinks={languageLinks(language, editions)}
      counterpart="month"
      frame={frame}
      data={[breadcrumbData(language, [{ name: title, address }])]}
    >
      <Month
        language={language}
        month={month}
        lines={lines}
        older={months.findLast((other) => other < month) ?? null}
        newer={months.find((other) => other > month) ?? null}
      />
    </Document>
  )
}
