import { expect, it } from 'vitest'
import { deltaE, type Lab } from '../support/delta-e.ts'

/** From the table that its authors published to test implementations by. */
const PUBLISHED: [Lab, Lab, number][] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
]

it.each(PUBLISHED)('%j and %j are %d apart', (one, other, apart) => {
  expect(deltaE(one, other)).toBeCloseTo(apart, 4)
  expect(deltaE(other, one)).toBeCloseTo(apart, 4)
})
