import type { CollectionConfig } from 'payload'

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>

/** What every collection with revisions shows in place of Payload's own: its save button and its list of revisions. */
const revised = {
  edit: { SaveButton: '/cms/admin/save-button.client.tsx#SaveButton' },
  views: { edit: { versions: { Component: '/cms/admin/revisions/revisions-view.tsx#RevisionsView' } } },
} satisfies Components

export const recordComponents: Components = revised

/** Photos and people: a second person clears what will be printed. */
export const clearedComponents: Components = {
  ...revised,
  edit: { ...revised.edit, beforeDocumentControls: ['/cms/admin/clearing/clear-bar.client.tsx#ClearBar'] },
}

export const articleComponents: Components = {
  edit: { ...revised.edit, beforeDocumentControls: ['/cms/admin/stage-bar.client.tsx#StageBar'] },
  views: {
    edit: {
      ...revised.views.edit,
      printed: {
        Component: '/cms/admin/printed/printed-view.client.tsx#PrintedView',
        path: '/printed',
        tab: { label: ({ t }) => t('standfirst:asPrinted'), href: '/printed', order: 200 },
      },
    },
  },
}

/** A batch has a screen of its own in place of a form. */
export const batchComponents: Components = {
  views: { edit: { root: { Component: '/cms/admin/batch-corrections/batch-view.client.tsx#BatchView' } } },
}

/** On a field that chooses a photo: beneath it, what the photo's own record says. */
export const photoChoice = { components: { afterInput: ['/cms/admin/photos/photo-facts.client.tsx#PhotoFacts'] } }
