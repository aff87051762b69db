/** Whether an account is open to its owner: one that was closed is kept for the record and lets nobody in. */
export function mayEnter(user: { deactivatedAt?: Date | string | null | undefined }): boolean {
  return user.deactivatedAt === null || user.deactivatedAt === undefined
}
