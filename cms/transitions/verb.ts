import type { PayloadRequest } from 'payload'
import type { Json } from '../../editorial/manifest.ts'
import type { CorrectionClass, PublicationAct } from '../../editorial/publication.ts'
import type { Staff } from '../../editorial/roles.ts'
import type { PublicStatus, Stage, WorkKind } from '../../editorial/workflow.ts'
import type { Article } from '../../generated/payload-types.ts'
import type { LockedEdition } from '../edition-facts.ts'
import type { Refusal } from '../refusal.ts'
import type { TransitionRequest } from './transition-request.ts'

/** What a verb works with: the locked article, judged and at the named revision, inside the transaction. */
export type VerbContext = {
  req: PayloadRequest
  staff: Staff
  article: Article
  edition: LockedEdition
  request: TransitionRequest
  /** The database's clock, at which this transaction began. */
  now: Date
}

/** What a verb changes besides the stage of the table. */
export type Outcome = {
  columns?: Partial<{
    publicStatus: PublicStatus
    workKind: WorkKind
    reviewRound: number
    firstPublishedAt: string
    lastAct: PublicationAct
    correctionClass: CorrectionClass | null
    correctionCount: number
    parkedRevision: number | null
    publishAt: string | null
    scheduledBy: number | null
    confirmBy: string | null
    /** Since when it lies in the trash. */
    deletedAt: string | null
  }>
  /** The newest revision, where the move brought an earlier text back as one. */
  revision?: number
  /** Where it stands afterwards, when that is not what the table says. */
  stage?: Stage
  /** Kept in the audit trail. */
  details?: Json
  /** Added to the answer. */
  answer?: Record<string, Json>
  /** The move did not happen and something else did, which is committed: the stage it led to and what the person is told. */
  instead?: { stage: Stage; refusal: Refusal }
}

/** One act of the workflow: its own guards and effects. Stage, audit and commit are perform-transition's. */
export type Verb = (context: VerbContext) => Promise<Outcome>
