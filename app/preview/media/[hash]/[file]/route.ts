import { previewMedia } from '../../../../../cms/preview/preview-media.ts'
import config from '../../../../../payload.config.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: { params: Promise<{ hash: string; file: string }> }): Promise<Response> {
  return previewMedia(request, { config, ...(await params) })
}
