import '@payloadcms/next/css'
import './admin.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { requireScreenFunction } from '../../cms/screen-functions.ts'
import config from '../../payload.config.ts'
import { importMap } from '../../generated/import-map.ts'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  requireScreenFunction(args)
  return handleServerFunctions({ ...args, config, importMap })
}

export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
