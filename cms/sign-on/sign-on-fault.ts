/** Why a sign-on came to nothing; the login page has a sentence for each. */
export const SIGN_ON_FAULTS = [
  'unknown',
  'unverified',
  'taken',
  'deactivated',
  'refused',
  'expired',
  'provider-down',
  'provider-wrong',
  'failed',
] as const

export type SignOnFault = (typeof SIGN_ON_FAULTS)[number]

export function isSignOnFault(value: unknown): value is SignOnFault {
  return SIGN_ON_FAULTS.some((fault) => fault === value)
}

/** Undoes what the sign-on had begun to store, and carries why. */
export class SignOnRefused extends Error {
  readonly fault: SignOnFault

  constructor(fault: SignOnFault) {
    super(fault)
    this.fault = fault
  }
}
