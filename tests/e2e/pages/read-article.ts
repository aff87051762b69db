import type { Locator } from '@playwright/test'

/** Everything a printed article says, part by part in the order of the page: `paragraph: …`, `photo: alt | caption | credit` and so on. */
export async function readArticle(article: Locator): Promise<string[]> {
  return article.evaluate((root) => {
    const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
    const all = (element: Element, selector: string) => [...element.querySelectorAll(selector)].map((found) => words(found))
    const photo = (figure: Element) =>
      [
        'photo:',
        figure.querySelector('img')?.getAttribute('alt'),
        '|',
        words(figure.querySelector('.photo-caption')),
        '|',
        words(figure.querySelector('.photo-credit')),
      ].join(' ')
    const part = (element: Element): string => {
      if (element.matches('figure.photo-figure')) return photo(element)
      if (element.matches('figure.pull-quote')) {
        const speaker = [...all(element, '.quote-speaker'), ...all(element, '.quote-office'), ...all(element, '.quote-attribution')]
        return `quote: ${words(element.querySelector('blockquote'))} | ${speaker.join(' | ')}`
      }
      if (element.matches('h2, h3')) return `subhead: ${words(element)}`
      if (element.matches('p')) return `paragraph: ${words(element)}`
      return `${element.tagName.toLowerCase()}: ${words(element)}`
    }
    const lead = root.querySelector(':scope > figure')
    return [
      `section: ${words(root.querySelector('.kicker'))}`,
      `headline: ${words(root.querySelector('h1'))}`,
      `standfirst: ${words(root.querySelector('.standfirst'))}`,
      ...[...root.querySelectorAll('.bylines li')].map(
        (line) => `byline: ${[...all(line, '.byline-role'), ...all(line, '.byline-name'), ...all(line, '.byline-office')].join(' | ')}`,
      ),
      ...(lead ? [photo(lead)] : []),
      ...[...(root.querySelector('.body')?.children ?? [])].map(part),
      ...all(root, '.byline-box li').map((line) => `end: ${line}`),
      ...[...root.querySelectorAll(".beside li[data-kind='person']")]
        .map((line) => `person: ${[...all(line, '.person-name'), ...all(line, '.person-office')].join(' | ')}`)
        .toSorted(),
    ]
  })
}
