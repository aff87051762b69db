import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig } from 'payload'
import { translations } from './cms/admin/translations.ts'
import { guardedPostgres } from './cms/guarded-pool.ts'
import { mailAdapter } from './cms/mail/mail-adapter.ts'
import { explainErrors } from './cms/hooks/explain-errors.ts'
import { staffSearch } from './cms/search/staff-search.ts'
import { reportEndpoint } from './cms/reports/report-endpoint.ts'
import { honestCommit } from './cms/transactions.ts'
import { alarms } from './collections/alarms.ts'
import { approvals } from './collections/approvals.ts'
import { articles } from './collections/articles.ts'
import { audit } from './collections/audit.ts'
import { batchCorrections } from './collections/batch-corrections.ts'
import { creditNames } from './collections/credit-names.ts'
import { photoCollections } from './collections/photo-collections.ts'
import { events } from './collections/events.ts'
import { identities } from './collections/identities.ts'
import { notes } from './collections/notes.ts'
import { organizations } from './collections/organizations.ts'
import { people } from './collections/people.ts'
import { photos } from './collections/photos.ts'
import { places } from './collections/places.ts'
import { publications } from './collections/publications.ts'
import { recordings } from './collections/recordings.ts'
import { redirects } from './collections/redirects.ts'
import { revisions } from './collections/revisions.ts'
import { sections } from './collections/sections.ts'
import { siteSettings } from './collections/site-settings.ts'
import { stories } from './collections/stories.ts'
import { topics } from './collections/topics.ts'
import { users } from './collections/users.ts'
import { environment } from './environment.ts'
import { icon } from './generated/stylesheet.ts'

const root = path.dirname(fileURLToPath(import.meta.url))

/** A refusal tells a person what to do; it is nothing for whoever watches the server. By the name of the error. */
const REFUSALS_ARE_NO_FAULTS: Record<string, 'debug'> = {
  Refusal: 'debug',
  AuthenticationError: 'debug',
  Forbidden: 'debug',
  NotFound: 'debug',
  ValidationError: 'debug',
  LockedAuth: 'debug',
}

export default buildConfig({
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: { baseDir: root, importMapFile: path.resolve(root, 'generated/import-map.ts') },
    components: {
      beforeLogin: ['/cms/admin/sign-on/sign-on-slot.tsx#SignOnSlot'],
      actions: ['/cms/admin/search/search-slot.tsx#SearchSlot'],
      graphics: { Icon: '/cms/admin/graphics/mark.tsx#Mark', Logo: '/cms/admin/graphics/wordmark.tsx#Wordmark' },
      providers: ['/cms/admin/rescue/forget-at-sign-out.client.tsx#ForgetAtSignOut', '/cms/admin/names/name-fields.client.tsx#NameFields'],
      views: {
        dashboard: { Component: '/cms/admin/dashboard/dashboard.tsx#Dashboard' },
        login: { Component: '/cms/admin/accounts/login-view.tsx#LoginView' },
        forgot: { Component: '/cms/admin/accounts/forgot-view.tsx#ForgotView' },
        photoLibrary: { Component: '/cms/admin/photo-library/photo-library-view.tsx#PhotoLibraryView', path: '/photo-library' },
        captionDesk: { Component: '/cms/admin/caption-desk/caption-desk-view.tsx#CaptionDeskView', path: '/caption-desk' },
        usage: { Component: '/cms/admin/usage/usage-view.tsx#UsageView', path: '/usage-statement' },
        uploadPhotos: { Component: '/cms/admin/upload-photos/upload-view.tsx#UploadView', path: '/upload-photos' },
        setPassword: { Component: '/cms/admin/accounts/set-password-view.tsx#SetPasswordView', path: '/set-password' },
      },
    },
    meta: { titleSuffix: ' — Standfirst', defaultOGImageType: 'off', icons: [{ rel: 'icon', type: 'image/svg+xml', url: icon }] },
    dateFormat: 'dd/MM/yyyy HH:mm',
    timezones: { supportedTimezones: [{ label: 'Hà Nội (GMT+7)', value: 'Asia/Ho_Chi_Minh' }], defaultTimezone: 'Asia/Ho_Chi_Minh' },
  },
  collections: [
    articles,
    photos,
    recordings,
    stories,
    notes,
    alarms,
    batchCorrections,
    people,
    organizations,
    places,
    events,
    topics,
    creditNames,
    photoCollections,
    publications,
    sections,
    redirects,
    users,
    identities,
    revisions,
    approvals,
    audit,
  ],
  globals: [siteSettings],
  db: honestCommit(
    postgresAdapter({
      pg: guardedPostgres,
      pool: { connectionString: environment.databaseAppUrl, max: 20 },
      migrationDir: path.resolve(root, 'migrations'),
      push: false,
      disableCreateDatabase: true,
    }),
  ),
  email: mailAdapter(),
  endpoints: [staffSearch, reportEndpoint],
  graphQL: { disable: true },
  i18n: { supportedLanguages: { en, vi }, fallbackLanguage: 'en', translations },
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false }, deleteJobOnComplete: true },
  hooks: { afterError: [explainErrors] },
  maxDepth: 2,
  logger: { options: { name: 'cms', level: environment.logLevel } },
  loggingLevels: REFUSALS_ARE_NO_FAULTS,
  secret: environment.secret,
  // Where a write comes from is judged in cms/front-door.ts, for every way of signing in.
  csrf: [],
  // No `sharp`: with it Payload decodes every upload, and writes WebP and TIFF anew in place of what was uploaded (docs/decisions/0022).
  telemetry: false,
  typescript: { outputFile: path.resolve(root, 'generated/payload-types.ts') },
  upload: { limits: { fileSize: 40 * 1024 * 1024 }, abortOnLimit: true, responseOnLimit: 'The file is larger than 40 MB.' },
})
