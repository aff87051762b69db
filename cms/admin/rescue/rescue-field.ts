import type { Field } from 'payload'

/** At the top of a form: keeps unsaved typing in the browser and offers it back. Nothing of it is stored on the server. */
export const rescueField: Field = {
  name: 'rescue',
  type: 'ui',
  admin: { components: { Field: '/cms/admin/rescue/rescue.client.tsx#Rescue' }, disableListColumn: true },
}
