/** What is worth waking somebody for: by kind, its name in English and in Vietnamese. */
export const ALARM_KINDS = {
  late: ['Published late', 'Đăng muộn'],
  'not-fired': ['Not published', 'Không đăng được'],
  'published-alone': ['Published by one person', 'Một người tự đăng'],
  unconfirmed: ['Taken off unconfirmed', 'Gỡ vì không ai xác nhận'],
} as const satisfies Record<string, readonly [en: string, vi: string]>

export type AlarmKind = keyof typeof ALARM_KINDS
