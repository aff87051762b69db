'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { BatchScreen } from './batch-screen.client.tsx'
import { NewBatch } from './new-batch.client.tsx'

/** In place of a form: a batch that is to be made, or one that is under way. */
export function BatchView() {
  const { id } = useDocumentInfo()
  return id === undefined ? <NewBatch /> : <BatchScreen id={Number(id)} />
}
