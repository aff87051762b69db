import { safeLink } from '../../blocks/safe-link.ts'
import type { Language } from '../../../editorial/languages.ts'
import type { PublicOrganization } from '../../../editorial/public-records.ts'
import type { ListedArticles } from '../../queries/listed-articles.ts'
import type { RecordsBeside } from '../../queries/records-beside.ts'
import { RECORD_WORDS } from '../../record-words.ts'
import { plainTextIn, textIn } from '../../texts.ts'
import { Facts } from './facts.tsx'
import { nameList } from './name-list.tsx'
import { hasHolders, OfficeHolders } from './office-holders.tsx'
import { Prose } from './prose.tsx'
import { RecordEvents } from './record-events.tsx'
import { RecordFrame } from './record-frame.tsx'
import { RecordHeader } from './record-header.tsx'
import { RecordSection } from './record-section.tsx'

type Props = { language: Language; organization: PublicOrganization; address: string; beside: RecordsBeside; articles: ListedArticles }

export function Organization({ language, organization, address, beside, articles }: Props) {
  const words = RECORD_WORDS[language]
  const { id, shortName, country, successor } = organization
  const { text, lang } = textIn(organization.name, language)
  const linked = beside.references
  const predecessors = beside.organizations.filter((other) => other.successor?.id === id)
  return (
    <RecordFrame
      language={language}
      kind="organization"
      address={address}
      articles={articles}
      header={
        <RecordHeader language={language} kind="organization" name={text} lang={lang}>
          {shortName[language] === '' ? null : <p className="short-name">{shortName[language]}</p>}
        </RecordHeader>
      }
      about={
        <>
          <Prose texts={organization.description} language={language} />
          {hasHolders(id, beside.people) ? (
            <RecordSection id="holders" title={words.officeHolders}>
              <OfficeHolders people={beside.people} organization={id} language={language} linked={linked} />
            </RecordSection>
          ) : null}
        </>
      }
      beside={
        <>
          <Facts
            facts={[
              [words.country, plainTextIn(country, language)],
              [words.website, safeLink(organization.website) === null ? null : <Website key="website" href={organization.website} />],
              [words.predecessors, nameList({ language, kind: 'organization', records: predecessors, linked })],
              [words.successor, nameList({ language, kind: 'organization', records: successor ? [successor] : [], linked })],
            ]}
          />
          <RecordEvents events={beside.events} id="events" title={words.events} language={language} />
        </>
      }
    />
  )
}

function Website({ href }: { href: string }) {
  const link = safeLink(href)
  if (link === null) return null
  return (
    <a href={link.href} rel="noopener">
      {href.replace(/^https?:\/\//, '').replace(/\/$/, '')}
    </a>
  )
}
