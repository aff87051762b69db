import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

/** A screen of ours inside Payload's frame: its menu, its way back and the search at its top. */
export function OwnScreen({ initPageResult, params, searchParams, children }: AdminViewServerProps & { children: ReactNode }) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      params={params ?? {}}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      {...(req.user ? { user: req.user } : {})}
      viewActions={req.payload.config.admin.components.actions ?? []}
      visibleEntities={visibleEntities}
    >
      {children}
    </DefaultTemplate>
  )
}
