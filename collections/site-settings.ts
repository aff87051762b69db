import type { GlobalConfig } from 'payload'
import { allow, signedIn } from '../cms/access/allow.ts'
import { menuField } from '../cms/fields/menu-field.ts'
import { perLanguage } from '../cms/fields/per-language.ts'
import { bothWords, words } from '../cms/fields/words.ts'
import { printSiteSaved } from '../cms/hooks/print-kept-record.ts'
import { recordSettings } from '../cms/hooks/record-keeping.ts'
import { cleanGlobalText } from '../cms/hooks/clean-text.ts'

/** What the site says of itself on every page: the office, the licence, how to reach it, its menus. Printed at every save. */
export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: words('Site', 'Trang báo'),
  access: { read: signedIn, update: allow('keep vocabularies'), readVersions: allow('keep vocabularies') },
  admin: { group: bothWords('Settings', 'Thiết lập'), hideAPIURL: true },
  lockDocuments: false,
  hooks: { beforeOperation: [cleanGlobalText], afterChange: [recordSettings, printSiteSaved] },
  fields: [
    perLanguage({ name: 'office', label: words('Editorial office', 'Tòa soạn'), maxLength: 300 }),
    perLanguage({ name: 'editorInChief', label: words('Editor-in-chief', 'Tổng biên tập'), maxLength: 300 }),
    perLanguage({ name: 'licence', label: words('Licence', 'Giấy phép hoạt động'), maxLength: 500 }),
    perLanguage({ name: 'address', label: words('Address', 'Địa chỉ'), kind: 'textarea', maxLength: 500 }),
    { name: 'phone', label: words('Telephone', 'Điện thoại'), type: 'text', maxLength: 60 },
    { name: 'email', label: words('Mail', 'Thư điện tử'), type: 'text', maxLength: 200 },
    perLanguage({
      name: 'about',
      label: words('About us', 'Giới thiệu'),
      help: words('An empty line begins a new paragraph.', 'Dòng trống bắt đầu một đoạn mới.'),
      kind: 'textarea',
      maxLength: 20_000,
    }),
    perLanguage({
      name: 'contact',
      label: words('On the contact page', 'Trên trang liên hệ'),
      help: words('An empty line begins a new paragraph.', 'Dòng trống bắt đầu một đoạn mới.'),
      kind: 'textarea',
      maxLength: 10_000,
    }),
    {
      name: 'publishAlone',
      label: words('A publisher may publish alone', 'Người xuất bản được đăng một mình'),
      type: 'checkbox',
      defaultValue: false,
      admin: {
        description: words(
          'For emergencies. Everybody is told, and somebody else confirms it within 24 hours, or it comes off the site.',
          'Dành cho lúc khẩn cấp. Mọi người được báo, và một người khác phải xác nhận trong 24 giờ, nếu không bài sẽ bị gỡ.',
        ),
      },
    },
    menuField({ name: 'mainMenu', label: words('Further links in the masthead', 'Liên kết thêm ở đầu trang') }),
    menuField({ name: 'footerMenu', label: words('Further links in the footer', 'Liên kết thêm ở chân trang') }),
  ],
}
