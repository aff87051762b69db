import { answerSignOn } from '../../../../../cms/sign-on/answer-sign-on.ts'
import config from '../../../../../payload.config.ts'

export const dynamic = 'force-dynamic'

function handle(request: Request): Promise<Response> {
  return answerSignOn(request, { config })
}

export { handle as DELETE, handle as GET, handle as HEAD, handle as PATCH, handle as POST, handle as PUT }
