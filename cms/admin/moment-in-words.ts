/** An instant (ISO 8601) as staff see it, in both languages: `16/11/2025, 17:16 (GMT+7)`. Asia/Ho_Chi_Minh is UTC+7 all year. */
export function momentInWords(instant: string): string {
  const local = new Date(new Date(instant).getTime() + 7 * 3_600_000)
  if (Number.isNaN(local.getTime())) return instant
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}, ${two(local.getUTCHours())}:${two(local.getUTCMinutes())} (GMT+7)`
}
