import { head, hairBehind, type Face } from './face.ts'
import { cut, disc, n, placed, plane, shade, shape, type Point } from './marks.ts'
import { skins } from './palette.ts'
import { leafHat } from './scenery.ts'

/** A body in movement, given by its joints. At scale 1 an adult who stands is about 400 high; where the joints lie is the picture's to say. */
export type Pose = {
  head: Point
  neck: Point
  hip: Point
  /** Elbow and hand; the first arm is behind the body, the second in front of it. */
  arms: readonly [readonly [Point, Point], readonly [Point, Point]]
  /** Knee and ankle; likewise the far leg first. */
  legs: readonly [readonly [Point, Point], readonly [Point, Point]]
}

export type Posed = Omit<Face, 'id'> & {
  pose: Pose
  cloth: string
  trousers: string
  /** How far cloth covers arms and legs. */
  sleeves?: 'long' | 'short'
  legsIn?: 'long' | 'rolled' | 'shorts' | 'skirt'
  shoes?: string
  hat?: string
  /** Degrees the head leans. */
  nod?: number
  /** Seen from behind: only hair. */
  away?: boolean
  build?: number
}

export function posed(who: Posed, at: { id: string; x: number; y: number; scale: number; flip?: boolean }): string {
  const { pose } = who
  const wide = who.build ?? 1
  const dim = shade(who.cloth, -0.26)
  const [farArm, nearArm] = pose.arms
  const [farLeg, nearLeg] = pose.legs
  const far = leg(who, farLeg, true)
  const near = leg(who, nearLeg, false)
  const trunk = torso(who, { wide, low: isUpright(pose) ? 1.2 : 1.1 })
  return placed(
    arm(who, farArm, { tone: dim, far: true }) +
      (isUpright(pose) ? far + near + trunk : far + trunk + near) +
      (who.legsIn === 'skirt' ? skirt(who) : '') +
      neckAndHead(who, at.id) +
      arm(who, nearArm, { tone: who.cloth, far: false }),
    at,
  )
}

/** Whoever stands has the shirt over the trousers; whoever sits, runs or stoops has a thigh in front of it. */
function isUpright({ hip, legs }: Pose): boolean {
  return legs.every(([knee]) => Math.abs(knee[0] - hip[0]) < 44 && knee[1] - hip[1] > 60)
}

/** A limb from joint to joint with round ends. */
export function stretch(from: Point, to: Point, size: { wide: number; narrow: number; fill: string }): string {
  const dx = to[0] - from[0]
  const dy = to[1] - from[1]
  const length = Math.hypot(dx, dy) || 1
  const nx = -dy / length / 2
  const ny = dx / length / 2
  const { wide, narrow, fill } = size
  return (
    disc(from[0], from[1], { rx: wide / 2, fill }) +
    disc(to[0], to[1], { rx: narrow / 2, fill }) +
    plane(
      [
        [from[0] + nx * wide, from[1] + ny * wide],
        [to[0] + nx * narrow, to[1] + ny * narrow],
        [to[0] - nx * narrow, to[1] - ny * narrow],
        [from[0] - nx * wide, from[1] - ny * wide],
      ],
      fill,
    )
  )
}

function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

function torso({ pose: { neck, hip }, cloth }: Posed, { wide, low }: { wide: number; low: number }): string {
  const dx = hip[0] - neck[0]
  const dy = hip[1] - neck[1]
  const length = Math.hypot(dx, dy) || 1
  const across: Point = [-dy / length, dx / length]
  const p = (share: number, side: number): string => {
    const [x, y] = between(neck, hip, share)
    return `${n(x + across[0] * side * wide)} ${n(y + across[1] * side * wide)}`
  }
  return (
    shape(
      `M${p(-0.06, -14)}C${p(0, -30)} ${p(0.04, -44)} ${p(0.2, -42)}C${p(0.5, -36)} ${p(0.8, -32)} ${p(low, -38)}L${p(low, 38)}C${p(0.8, 32)} ${p(0.5, 36)} ${p(0.2, 42)}C${p(0.04, 44)} ${p(0, 30)} ${p(-0.06, 14)}Z`,
      cloth,
    ) +
    shape(
      `M${p(0.08, -42)}C${p(0.3, -44)} ${p(0.8, -34)} ${p(low, -38)}L${p(low, -8)}C${p(0.8, -12)} ${p(0.4, -20)} ${p(0.08, -42)}Z`,
      shade(cloth, -0.22),
    ) +
    line2(between(neck, hip, 0.55), between(neck, hip, 0.95), shade(cloth, -0.3))
  )
}

function line2(from: Point, to: Point, colour: string): string {
  return cut(from, to, { width: 4, bend: 4, colour })
}

function arm(who: Posed, [elbow, palm]: readonly [Point, Point], { tone, far }: { tone: string; far: boolean }): string {
  const { neck, hip } = who.pose
  const flesh = far ? skins[who.skin].dim : skins[who.skin].lit
  const shoulder = between(neck, hip, 0.13)
  const short = who.sleeves === 'short'
  const sleeve = short ? stretch(shoulder, between(shoulder, elbow, 0.62), { wide: 32, narrow: 34, fill: tone }) : ''
  return (
    stretch(shoulder, elbow, { wide: 31, narrow: 25, fill: short ? flesh : tone }) +
    stretch(elbow, palm, { wide: 24, narrow: 17, fill: short ? flesh : tone }) +
    sleeve +
    disc(palm[0], palm[1], { rx: 11, ry: 12, fill: flesh }) +
    (short ? '' : cut([elbow[0] - 10, elbow[1]], [elbow[0] + 10, elbow[1] + 2], { width: 3, bend: 3, colour: shade(tone, -0.3) }))
  )
}

function leg(who: Posed, [knee, ankle]: readonly [Point, Point], far: boolean): string {
  const cloth = far ? shade(who.trousers, -0.28) : who.trousers
  const flesh = far ? skins[who.skin].dim : skins[who.skin].lit
  const { hip } = who.pose
  const covered = who.legsIn ?? 'long'
  if (covered === 'skirt')
    return stretch(between(knee, ankle, 0.6), ankle, { wide: 20, narrow: 15, fill: flesh }) + foot(who, knee, ankle, flesh)
  const bareThigh = covered === 'shorts'
  const bareShin = covered !== 'long'
  return (
    stretch(knee, ankle, { wide: bareShin ? 28 : 34, narrow: bareShin ? 17 : 26, fill: bareShin ? flesh : cloth }) +
    stretch(hip, knee, { wide: 50, narrow: bareThigh ? 28 : 37, fill: bareThigh ? flesh : cloth }) +
    (bareThigh ? stretch(hip, between(hip, knee, 0.6), { wide: 54, narrow: 50, fill: cloth }) : '') +
    (covered === 'rolled' ? stretch(knee, between(knee, ankle, 0.16), { wide: 39, narrow: 41, fill: cloth }) : '') +
    foot(who, knee, ankle, flesh)
  )
}

function foot(who: Posed, knee: Point, ankle: Point, flesh: string): string {
  const fill = who.shoes ?? flesh
  const ahead = (who.turn ?? 0.3) < 0 ? -1 : 1
  const slant = Math.atan2(ankle[1] - knee[1], ankle[0] - knee[0]) * (180 / Math.PI) - 90
  return placed(shape('M-13-8C-15 6-14 15-8 16H34C36 6 24-2 12-8Z', fill), {
    x: ankle[0],
    y: ankle[1],
    turn: slant * 0.55 * (ahead < 0 ? 1 : 1),
    flip: ahead < 0,
  })
}

function skirt({ pose: { hip, legs }, trousers }: Posed): string {
  const [[farKnee, farAnkle], [knee, ankle]] = legs
  const hem = between(knee, ankle, 0.82)
  const farHem = between(farKnee, farAnkle, 0.82)
  return (
    plane(
      [
        [hip[0] - 36, hip[1] - 6],
        [hip[0] + 36, hip[1] - 6],
        [Math.max(knee[0], farKnee[0]) + 26, knee[1]],
        [Math.max(hem[0], farHem[0]) + 30, hem[1]],
        [Math.min(hem[0], farHem[0]) - 30, hem[1]],
        [Math.min(knee[0], farKnee[0]) - 26, knee[1]],
      ],
      trousers,
    ) + cut([hip[0], hip[1] + 10], [hem[0], hem[1] - 4], { width: 5, bend: 4, colour: shade(trousers, -0.34) })
  )
}

function neckAndHead(who: Posed, id: string): string {
  const { neck, head: at } = who.pose
  const face: Face = { ...who, id: `${id}f` }
  const scale = who.age === 'child' ? 0.64 : 0.58
  const where = { x: at[0], y: at[1], scale, ...(who.nod === undefined ? {} : { turn: who.nod }) }
  const hat = who.hat === undefined ? '' : placed(leafHat(0, -12, 72, who.hat), where)
  const under = stretch(neck, between(neck, at, 0.7), { wide: 22, narrow: 19, fill: skins[who.skin].dim })
  if (who.away)
    return (
      under +
      placed(
        shape('M-40-8C-44-42-22-60 0-60C22-60 44-42 40-8C40 22 22 44 0 46C-22 44-40 22-40-8Z', who.tone) +
          cut([-16, -48], [-24, 20], { width: 4, bend: -4, colour: shade(who.tone, 0.2) }) +
          (who.hair === 'bun' ? disc(0, -40, { rx: 22, fill: shade(who.tone, 0.12) }) : '') +
          (who.hair === 'long' ? shape('M-40-4C-46 40-36 80-26 104H26C36 80 46 40 40-4Z', who.tone) : ''),
        where,
      ) +
      hat
    )
  return placed(hairBehind(face), where) + under + placed(head(face), where) + hat
}
