import { expect, test } from 'vitest'
import { COMMON_PASSWORDS } from '../../editorial/common-passwords.ts'
import { faultInPassword } from '../../editorial/passwords.ts'

const OWNER = { name: 'Nguyễn Thị Ánh Tuyết', email: 'anh.tuyet@tapchi.example' }

test.for([
  'một hai ba bốn năm',
  'the quick heron waits',
  'correct horse battery staple gun',
  'Tuyết rơi trên phố Huế',
  'aB3$xY9!qW2@',
  '😀🎋🏮🚲🌊🍜🎐🪁🐃🌾🛶🎎abcd',
  'x1'.repeat(3) + 'một con vịt'.repeat(4),
])('“%s” is a password', (password) => {
  expect(faultInPassword(password, OWNER)).toBeNull()
})

test.for([
  ['', 'at least 12'],
  ['short', 'at least 12'],
  ['ế'.normalize('NFD').repeat(6), 'at least 12'],
  ['đ ường phố hà nội '.repeat(20), 'at most 200'],
  ['a'.repeat(12), 'repeats itself'],
  ['abababababab', 'repeats itself'],
  ['123412341234', 'repeats itself'],
  ['............', 'repeats itself'],
  ['password1234', 'first that anybody tries'],
  ['Passw0rd Passw0rd', 'first that anybody tries'],
  ['Mật Khẩu 2026', 'first that anybody tries'],
  ['matkhaumatkhau', 'first that anybody tries'],
  ['QWERTYuiop1234', 'first that anybody tries'],
  ['Correct Horse Battery Staple', 'first that anybody tries'],
  ['anh.tuyet@tapchi.example', 'name or address'],
  ['nguyenthianhtuyet', 'name or address'],
  ['AnhTuyet-2026', 'name or address'],
  ['a\0bcdefghijklmnop', 'cannot be typed'],
  ['\ud800bcdefghijklmnop', 'cannot be typed'],
] as const)('“%s” is none: %s', ([password, why]) => {
  expect(faultInPassword(password, OWNER)).toContain(why)
})

test('every common password is refused, alone or with a year after it', () => {
  const long = COMMON_PASSWORDS.flatMap((common) => [common, `${common}2026`, `${common}${common}`]).filter(({ length }) => length >= 12)

  expect(long.length).toBeGreaterThan(60)
  expect(long.filter((password) => faultInPassword(password, OWNER) === null)).toEqual([])
})

test('a hundred thousand characters are answered at once', () => {
  const began = performance.now()

  expect(faultInPassword('ab1'.repeat(33_334), OWNER)).toContain('at most 200')
  expect(performance.now() - began).toBeLessThan(500)
})
