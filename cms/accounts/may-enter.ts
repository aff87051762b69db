type Entrant = { deactivatedAt?: string | null | undefined }

/** Whether this account is let in at all, by whatever way it signs in. Asked on every request: deactivation holds at the next one. */
export function mayEnter(user: Entrant | null | undefined): boolean {
  return user !== null && user !== undefined && (user.deactivatedAt === null || user.deactivatedAt === undefined)
}
