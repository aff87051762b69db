import { answerApi } from '../../../../cms/front-door.ts'
import config from '../../../../payload.config.ts'

export const dynamic = 'force-dynamic'

function handle(request: Request): Promise<Response> {
  return answerApi(request, { config })
}

export { handle as DELETE, handle as GET, handle as OPTIONS, handle as PATCH, handle as POST, handle as PUT }
