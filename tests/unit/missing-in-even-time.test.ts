import { setTimeout as delay } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { missingInEvenTime } from '../../site/http/missing-in-even-time.ts'

const answer = (status: number) => ({ status, headers: {}, body: null })

it('says that nothing is there only at the stroke, however soon that was known', async () => {
  const order: string[] = []
  await Promise.all([
    missingInEvenTime(async () => answer(404)).then(() => order.push('at once')),
    missingInEvenTime(async () => delay(10, answer(404))).then(() => order.push('after 10 ms')),
    delay(20).then(() => order.push('20 ms')),
  ])

  expect(order).toEqual(['20 ms', 'at once', 'after 10 ms'])
})

it('keeps nobody waiting for what is there', async () => {
  const first = await Promise.race([missingInEvenTime(async () => answer(200)), delay(1, 'a millisecond later')])

  expect(first).toEqual(answer(200))
})

it('says 404 as soon as it is known where finding out took longer', async () => {
  expect(await missingInEvenTime(async () => delay(40, answer(404)))).toEqual(answer(404))
})
