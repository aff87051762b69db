import { previewArticle } from '../../../../cms/preview/preview-article.ts'
import config from '../../../../payload.config.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return previewArticle(request, { config, id: (await params).id })
}
