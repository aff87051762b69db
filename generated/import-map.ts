import { Rescue as Rescue_6165ffa44d6e7a2740cbc5a7439a2a59 } from '../cms/admin/rescue/rescue.client.tsx'
import { PhotoFacts as PhotoFacts_406bfc31a1ef386a80880c1fccc672dd } from '../cms/admin/photos/photo-facts.client.tsx'
import { CropNotes as CropNotes_fb4ef3006a1d1d304445edb3ee9e7b3f } from '../cms/admin/crops/crop-notes.client.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PasteFeatureClient as PasteFeatureClient_750f9bc4a0703b93ec8b48e0a3f463af } from '../cms/admin/paste/paste-feature.client.ts'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { MentionFeatureClient as MentionFeatureClient_bca61f3802602451fd2663c1da0980ae } from '../cms/admin/mention/mention-feature.client.ts'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableField as TableField_8301efd3f436fb21e54c87c749408e57 } from '../cms/admin/table/table-field.client.tsx'
import { MentionLabel as MentionLabel_1e362a4b3b7e763d89e03a1db4399ae7 } from '../cms/admin/mention/mention-label.client.tsx'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WordCount as WordCount_5dd569df736c5809105a95b686108ac3 } from '../cms/admin/word-count/word-count.client.tsx'
import { SectionCell as SectionCell_fd8bf2686d01416b467969452c8163f8 } from '../cms/admin/lists/section-cell.client.tsx'
import { DueCell as DueCell_db5540c1b6bebb3256edb450348fb4f5 } from '../cms/admin/lists/due-cell.client.tsx'
import { StateCell as StateCell_013e656529ed1940184ecd95e1e39cb7 } from '../cms/admin/state-cell.client.tsx'
import { ListHead as ListHead_9f09484e80abdcad50810e0923328fec } from '../cms/admin/lists/list-head.tsx'
import { StageBar as StageBar_a10e5ebb45a659eac94c788e0b939e99 } from '../cms/admin/stage-bar.client.tsx'
import { SaveButton as SaveButton_78deee92ba793ca38927722ac4cbbbe4 } from '../cms/admin/save-button.client.tsx'
import { RevisionsView as RevisionsView_d9be199cd28b371e40eeef73ed16a473 } from '../cms/admin/revisions/revisions-view.tsx'
import { PrintedView as PrintedView_fecd9f6ac034cb9850bcc1beeef307f9 } from '../cms/admin/printed/printed-view.client.tsx'
import { PhotoFiles as PhotoFiles_c20ac804d6b65e4dffe16a66c6869505 } from '../cms/admin/photo-files/photo-files.client.tsx'
import { FileSaysPanel as FileSaysPanel_1a9b11d9a131755f83246c54ddd0a495 } from '../cms/admin/photos/file-says-panel.client.tsx'
import { PhotoDownloads as PhotoDownloads_0296cb10936241cb8e4203928b73db28 } from '../cms/admin/photos/photo-downloads.client.tsx'
import { MayItBeUsed as MayItBeUsed_1ad3096c500a84d2c1dc4fde6d6480cf } from '../cms/admin/photos/may-it-be-used.client.tsx'
import { WhoIsWhere as WhoIsWhere_007c35d0b497f585ee89a05810a977a1 } from '../cms/admin/who-is-where/who-is-where.client.tsx'
import { CropsOfPhoto as CropsOfPhoto_de36a29f8d5e5a471cd14dfcdadcd374 } from '../cms/admin/crops/crops-of-photo.client.tsx'
import { WhereUsed as WhereUsed_163442fb1f521afcc9a347864a6bb3a2 } from '../cms/admin/photos/where-used.client.tsx'
import { ClearBar as ClearBar_e8906412608a5abbef50ee46f38044dd } from '../cms/admin/clearing/clear-bar.client.tsx'
import { BatchView as BatchView_7fbe05ce3d094598184214f39df8c6ef } from '../cms/admin/batch-corrections/batch-view.client.tsx'
import { NameOnPages as NameOnPages_ad74aff6fb2ef1d6fd87ffef0309c320 } from '../cms/admin/batch-corrections/name-on-pages.client.tsx'
import { PastPictures as PastPictures_800fe573666fc54adef90274f5bfeeb7 } from '../cms/admin/credit-names/past-pictures.client.tsx'
import { AccountPanel as AccountPanel_48a26ee939b08b224ce513cde412d906 } from '../cms/admin/accounts/account-panel.client.tsx'
import { Mark as Mark_902e75c71ff9b9d0ec53b9dc44f0e08e } from '../cms/admin/graphics/mark.tsx'
import { Wordmark as Wordmark_d5f78c8c1c2a85c4a3525d6700569a19 } from '../cms/admin/graphics/wordmark.tsx'
import { SearchSlot as SearchSlot_17af2d89497e7aec9b4debeb8883117a } from '../cms/admin/search/search-slot.tsx'
import { SignOnSlot as SignOnSlot_faefe1a3df3b8d7998404a011d1f4328 } from '../cms/admin/sign-on/sign-on-slot.tsx'
import { ForgetAtSignOut as ForgetAtSignOut_82a875f1ac2f3eed2b8f73c94963614a } from '../cms/admin/rescue/forget-at-sign-out.client.tsx'
import { NameFields as NameFields_1ca5d5e39530dec44c21d543c8e68a99 } from '../cms/admin/names/name-fields.client.tsx'
import { Dashboard as Dashboard_b7b7f8d8b4499339bb1fb2f61dbb8ebd } from '../cms/admin/dashboard/dashboard.tsx'
import { LoginView as LoginView_8b3c98f18493d0b4827ab944944e309b } from '../cms/admin/accounts/login-view.tsx'
import { ForgotView as ForgotView_8b2b6ae9b6344291725ea717ee87c789 } from '../cms/admin/accounts/forgot-view.tsx'
import { PhotoLibraryView as PhotoLibraryView_4f5c9710d069e3954684d45952de5261 } from '../cms/admin/photo-library/photo-library-view.tsx'
import { CaptionDeskView as CaptionDeskView_53ad52c9aa85f07041ef54c9a694aa16 } from '../cms/admin/caption-desk/caption-desk-view.tsx'
import { UsageView as UsageView_35882c13347a8f054edadac8f516d4b0 } from '../cms/admin/usage/usage-view.tsx'
import { UploadView as UploadView_13a9b7cdb8d990bb2eca1b9c02ff1abc } from '../cms/admin/upload-photos/upload-view.tsx'
import { SetPasswordView as SetPasswordView_c6f68e9231f329d1f1db486b80287a6c } from '../cms/admin/accounts/set-password-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/cms/admin/rescue/rescue.client.tsx#Rescue": Rescue_6165ffa44d6e7a2740cbc5a7439a2a59,
  "/cms/admin/photos/photo-facts.client.tsx#PhotoFacts": PhotoFacts_406bfc31a1ef386a80880c1fccc672dd,
  "/cms/admin/crops/crop-notes.client.tsx#CropNotes": CropNotes_fb4ef3006a1d1d304445edb3ee9e7b3f,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/cms/admin/paste/paste-feature.client.ts#PasteFeatureClient": PasteFeatureClient_750f9bc4a0703b93ec8b48e0a3f463af,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/admin/mention/mention-feature.client.ts#MentionFeatureClient": MentionFeatureClient_bca61f3802602451fd2663c1da0980ae,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/admin/table/table-field.client.tsx#TableField": TableField_8301efd3f436fb21e54c87c749408e57,
  "/cms/admin/mention/mention-label.client.tsx#MentionLabel": MentionLabel_1e362a4b3b7e763d89e03a1db4399ae7,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/admin/word-count/word-count.client.tsx#WordCount": WordCount_5dd569df736c5809105a95b686108ac3,
  "/cms/admin/lists/section-cell.client.tsx#SectionCell": SectionCell_fd8bf2686d01416b467969452c8163f8,
  "/cms/admin/lists/due-cell.client.tsx#DueCell": DueCell_db5540c1b6bebb3256edb450348fb4f5,
  "/cms/admin/state-cell.client.tsx#StateCell": StateCell_013e656529ed1940184ecd95e1e39cb7,
  "/cms/admin/lists/list-head.tsx#ListHead": ListHead_9f09484e80abdcad50810e0923328fec,
  "/cms/admin/stage-bar.client.tsx#StageBar": StageBar_a10e5ebb45a659eac94c788e0b939e99,
  "/cms/admin/save-button.client.tsx#SaveButton": SaveButton_78deee92ba793ca38927722ac4cbbbe4,
  "/cms/admin/revisions/revisions-view.tsx#RevisionsView": RevisionsView_d9be199cd28b371e40eeef73ed16a473,
  "/cms/admin/printed/printed-view.client.tsx#PrintedView": PrintedView_fecd9f6ac034cb9850bcc1beeef307f9,
  "/cms/admin/photo-files/photo-files.client.tsx#PhotoFiles": PhotoFiles_c20ac804d6b65e4dffe16a66c6869505,
  "/cms/admin/photos/file-says-panel.client.tsx#FileSaysPanel": FileSaysPanel_1a9b11d9a131755f83246c54ddd0a495,
  "/cms/admin/photos/photo-downloads.client.tsx#PhotoDownloads": PhotoDownloads_0296cb10936241cb8e4203928b73db28,
  "/cms/admin/photos/may-it-be-used.client.tsx#MayItBeUsed": MayItBeUsed_1ad3096c500a84d2c1dc4fde6d6480cf,
  "/cms/admin/who-is-where/who-is-where.client.tsx#WhoIsWhere": WhoIsWhere_007c35d0b497f585ee89a05810a977a1,
  "/cms/admin/crops/crops-of-photo.client.tsx#CropsOfPhoto": CropsOfPhoto_de36a29f8d5e5a471cd14dfcdadcd374,
  "/cms/admin/photos/where-used.client.tsx#WhereUsed": WhereUsed_163442fb1f521afcc9a347864a6bb3a2,
  "/cms/admin/clearing/clear-bar.client.tsx#ClearBar": ClearBar_e8906412608a5abbef50ee46f38044dd,
  "/cms/admin/batch-corrections/batch-view.client.tsx#BatchView": BatchView_7fbe05ce3d094598184214f39df8c6ef,
  "/cms/admin/batch-corrections/name-on-pages.client.tsx#NameOnPages": NameOnPages_ad74aff6fb2ef1d6fd87ffef0309c320,
  "/cms/admin/credit-names/past-pictures.client.tsx#PastPictures": PastPictures_800fe573666fc54adef90274f5bfeeb7,
  "/cms/admin/accounts/account-panel.client.tsx#AccountPanel": AccountPanel_48a26ee939b08b224ce513cde412d906,
  "/cms/admin/graphics/mark.tsx#Mark": Mark_902e75c71ff9b9d0ec53b9dc44f0e08e,
  "/cms/admin/graphics/wordmark.tsx#Wordmark": Wordmark_d5f78c8c1c2a85c4a3525d6700569a19,
  "/cms/admin/search/search-slot.tsx#SearchSlot": SearchSlot_17af2d89497e7aec9b4debeb8883117a,
  "/cms/admin/sign-on/sign-on-slot.tsx#SignOnSlot": SignOnSlot_faefe1a3df3b8d7998404a011d1f4328,
  "/cms/admin/rescue/forget-at-sign-out.client.tsx#ForgetAtSignOut": ForgetAtSignOut_82a875f1ac2f3eed2b8f73c94963614a,
  "/cms/admin/names/name-fields.client.tsx#NameFields": NameFields_1ca5d5e39530dec44c21d543c8e68a99,
  "/cms/admin/dashboard/dashboard.tsx#Dashboard": Dashboard_b7b7f8d8b4499339bb1fb2f61dbb8ebd,
  "/cms/admin/accounts/login-view.tsx#LoginView": LoginView_8b3c98f18493d0b4827ab944944e309b,
  "/cms/admin/accounts/forgot-view.tsx#ForgotView": ForgotView_8b2b6ae9b6344291725ea717ee87c789,
  "/cms/admin/photo-library/photo-library-view.tsx#PhotoLibraryView": PhotoLibraryView_4f5c9710d069e3954684d45952de5261,
  "/cms/admin/caption-desk/caption-desk-view.tsx#CaptionDeskView": CaptionDeskView_53ad52c9aa85f07041ef54c9a694aa16,
  "/cms/admin/usage/usage-view.tsx#UsageView": UsageView_35882c13347a8f054edadac8f516d4b0,
  "/cms/admin/upload-photos/upload-view.tsx#UploadView": UploadView_13a9b7cdb8d990bb2eca1b9c02ff1abc,
  "/cms/admin/accounts/set-password-view.tsx#SetPasswordView": SetPasswordView_c6f68e9231f329d1f1db486b80287a6c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
