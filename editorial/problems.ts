/** A reason why something cannot be done now: what a program matches, a sentence for a person, and where to mend it. */
export type Problem = {
  code: string
  message: string
  /** Path of the field, such as `body.3.caption`, or `''` when it concerns the whole. */
  where: string
}

export function problem(code: string, message: string, where = ''): Problem {
  return { code, message, where }
}
