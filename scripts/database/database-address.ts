/** The same server, another database. */
export function withDatabase(url: string, { database }: { database: string }): string {
  const changed = new URL(url)
  changed.pathname = `/${encodeURIComponent(database)}`
  return changed.href
}

/** The same database, another role. */
export function withRole(url: string, { role, password }: { role: string; password: string }): string {
  const changed = new URL(url)
  if (changed.host === '') {
    // A socket address (`postgresql:///name?host=/run/postgresql`) has no place for a user before the host; pg reads it from the query too.
    changed.searchParams.set('user', role)
    changed.searchParams.set('password', password)
    return changed.href
  }
  changed.username = role
  changed.password = password
  return changed.href
}

/** For messages: the address without user and password. */
export function describeAddress(url: string): string {
  const { host, pathname, searchParams } = new URL(url)
  return `${host || searchParams.get('host') || 'the local socket'}${pathname}`
}
