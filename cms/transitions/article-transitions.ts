import type { Endpoint } from 'payload'
import { requireStaff } from '../access/staff.ts'
import { idFrom } from '../database.ts'
import { notFound } from '../refusal.ts'
import { answerRefusals } from './answer-refusals.ts'
import { listTransitions } from './list-transitions.ts'
import { performTransition } from './perform-transition.ts'
import { readTransitionRequest } from './transition-request.ts'

/** `GET` and `POST /api/articles/:id/transitions`. */
export const articleTransitions: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/transitions',
    method: 'get',
    handler: answerRefusals(async (req) => {
      const staff = requireStaff(req)
      const id = idFrom(req.routeParams?.id)
      if (id === null) throw notFound()
      return Response.json(await listTransitions(req, { staff, id }))
    }),
  },
  {
    path: '/:id/transitions',
    method: 'post',
    handler: answerRefusals(async (req) => {
      const staff = requireStaff(req)
      const id = idFrom(req.routeParams?.id)
      if (id === null) throw notFound()
      return Response.json(await performTransition(req, { staff, id, request: await readTransitionRequest(req) }))
    }),
  },
]
