/** How long what lies in the trash can be taken from it, in days. */
export const DAYS_IN_TRASH = 30

/** The instant (ISO 8601 in UTC) from which what was put there at another is deleted. */
export function endOfTrash(trashedAt: string): string {
  return new Date(Date.parse(trashedAt) + DAYS_IN_TRASH * 86_400_000).toISOString()
}
