/**
 * Whether the permissions that Payload's form is given let this person write the field at a path: `true` is everything beneath, and what
 * is not named may not be written.
 */
export function mayWrite(permissions: unknown, path: string): boolean {
  let here: unknown = { fields: permissions }
  for (const name of path.split('.')) {
    const fields = memberOf(here, 'fields')
    if (fields === true) return true
    here = memberOf(fields, name)
    if (here === true) return true
  }
  const update = memberOf(here, 'update')
  return update === true || memberOf(update, 'permission') === true
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined
}
