import type { Field } from 'payload'
import { noTranslators } from '../access/records.ts'
import { words } from './words.ts'

/** Crops of a photo that somebody drew, by their names (cms/hooks/check-crops.ts); the others follow from the focal point. */
export const crops: Field = {
  name: 'crops',
  label: words('Crops', 'Khung cắt'),
  type: 'json',
  access: { update: noTranslators },
  admin: { components: { Field: '/cms/admin/crops/crops-of-photo.client.tsx#CropsOfPhoto' } },
}
