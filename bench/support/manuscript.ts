/** An article of usual length, complete enough to be submitted. Its slug names it to the bench. */
export function manuscript({ slug, headline, section, person }: { slug: string; headline: string; section: unknown; person: unknown }) {
  return {
    language: 'vi',
    headline,
    standfirst: 'Từ lúc bấm nút đến lúc bạn đọc thấy trang.',
    slug,
    section,
    noPhoto: true,
    bylines: [{ person, as: 'text' }],
    body: {
      root: {
        type: 'root',
        children: Array.from({ length: 12 }, (_, line) => ({
          type: 'paragraph',
          children: [{ type: 'text', text: `Đoạn ${line}. ${'Sông Hương chảy qua thành phố. '.repeat(12)}` }],
        })),
      },
    },
  }
}
