import { LANGUAGE_NAMES } from '../../../editorial/languages.ts'
import { StateMark } from '../state-mark.tsx'
import buttons from '../buttons.module.css'
import styles from './dashboard.module.css'
import type { DashboardWords } from './dashboard-words.ts'
import type { Waiting, WaitingList } from './waiting.ts'

/** One kind of work with what waits of it; a sentence and a button where nothing does. */
export function WaitingSection({ list, own }: { list: WaitingList; own: DashboardWords }) {
  const words = own.lists[list.name]
  const id = `waiting-${list.name}`
  return (
    <section aria-labelledby={id} className={styles['list']}>
      <h2 className={styles['name']} id={id}>
        {words.title} {list.total > 0 && <span className={styles['count']}>{list.total}</span>}
      </h2>
      {list.entries.length === 0 ? (
        <div className={styles['empty']}>
          <p>{words.empty}</p>
          <a className={buttons['secondary']} href={list.start}>
            {words.start}
          </a>
        </div>
      ) : (
        <>
          <ul className={styles['entries']}>
            {list.entries.map((entry) => (
              <Entry entry={entry} key={entry.key} />
            ))}
          </ul>
          {list.name !== 'settings' && (
            <p className={styles['rest']}>
              {(list.parts ?? [{ words: words.all, href: list.all }]).map(({ words: name, href }) => (
                <a href={href} key={href}>
                  {name}
                </a>
              ))}
              {list.total > list.entries.length && <span>{own.more.replace('{count}', String(list.total - list.entries.length))}</span>}
            </p>
          )}
        </>
      )}
    </section>
  )
}

function Entry({ entry: { title, href, picture, mark, language, section, due, who, note } }: { entry: Waiting }) {
  return (
    <li className={styles['entry']}>
      {picture !== null && <img alt="" className={styles['picture']} height="54" loading="lazy" src={picture} width="72" />}
      <div className={styles['text']}>
        <a className={styles['headline']} href={href} {...(language === null ? {} : { lang: language })}>
          {title}
        </a>
        {note !== null && <p className={styles['note']}>{note}</p>}
        <p className={styles['facts']}>
          {due !== null && <span className={due.isLate ? styles['late'] : styles['due']}>{due.words}</span>}
          {mark !== null && <StateMark fill={mark.fill}>{mark.word}</StateMark>}
          {language !== null && <span lang={language}>{LANGUAGE_NAMES[language]}</span>}
          {section !== null && <span>{section}</span>}
          {who !== null && <span>{who}</span>}
        </p>
      </div>
    </li>
  )
}
