/** Where somebody lands after signing in: a page of the staff's, on this site. Everything else becomes their first page. */
export function ownPath(wanted: string | undefined, { baseUrl }: { baseUrl: string }): string {
  const start = '/admin'
  if (wanted === undefined || wanted.length > 2_000 || !URL.canParse(wanted, baseUrl)) return start
  const { origin, pathname, search, username } = new URL(wanted, baseUrl)
  const isOurs = origin === new URL(baseUrl).origin && username === '' && (pathname === start || pathname.startsWith(`${start}/`))
  return isOurs && !/^\/admin\/(?:login|logout)\b/.test(pathname) ? `${pathname}${search}` : start
}
