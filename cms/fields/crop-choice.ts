import type { Field } from 'payload'
import { CROP_NAMES } from '../../editorial/crops.ts'
import { bothWords } from './words.ts'

/** How much of a photo a page shows; the crops themselves are kept with the photo. */
export const cropChoice: Field = {
  name: 'crop',
  label: bothWords('Crop', 'Khung cắt'),
  type: 'select',
  defaultValue: 'whole',
  options: [
    { value: 'whole', label: bothWords('Whole picture', 'Toàn bộ ảnh') },
    ...CROP_NAMES.map((name) => ({ value: name, label: name })),
  ],
  admin: { components: { afterInput: ['/cms/admin/crops/crop-notes.client.tsx#CropNotes'] } },
}
