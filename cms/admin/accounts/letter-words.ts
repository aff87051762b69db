import { LANGUAGE_NAMES, type Language } from '../../../editorial/languages.ts'
import type { Letter, Recipient, Rights } from '../../accounts/letter.ts'
import { sentenceIn } from '../problem-words.ts'
import { fill, wordsIn } from '../words.ts'

type Written = { subject: string; text: string }

/** A letter as plain text, in the language of whom it is for. Values go into the text alone; the subject is one line of ours. */
export function letterInWords(letter: Letter, { to, link }: { to: Recipient; link: string }): Written {
  const words = WORDS[to.language]
  const { subject, body } = words[letter.about]
  const values = { ...valuesOf(letter, to.language), link }
  const text = [
    fill(words.greeting, { name: to.name }),
    ...body.map((line) => fill(line, values)).filter((line) => line !== ''),
    words.close,
  ].join('\n\n')
  return { subject, text: `${text}\n` }
}

function valuesOf(letter: Letter, language: Language): Record<string, string> {
  if (!('to' in letter)) return {}
  const { about, to: _, ...rest } = letter
  const plain = Object.fromEntries(Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  if (letter.about === 'alarm' || letter.about === 'approval-void' || letter.about === 'photo-lost')
    return { ...plain, message: sentenceIn(letter.message, language) }
  if (about === 'account-made') return { ...plain, rights: rightsInWords(letter.rights, language) }
  if (about !== 'rights-changed') return plain
  return { ...plain, rights: rightsInWords(letter.rights, language), before: rightsInWords(letter.before, language) }
}

function rightsInWords({ roles, languages, mayPublish }: Rights, language: Language): string {
  const { roles: names } = wordsIn(language)
  const extra = mayPublish && roles.includes('editor') ? [WORDS[language].mayPublish] : []
  return `${[...roles.map((role) => names[role]), ...extra].join(', ')} (${languages.map((code) => LANGUAGE_NAMES[code]).join(', ')})`
}

type Words = { greeting: string; close: string; mayPublish: string } & Record<Letter['about'], { subject: string; body: readonly string[] }>

const WORDS: Record<Language, Words> = {
  en: {
    greeting: 'Dear {name},',
    close: 'This letter was written by the newsroom’s system; answers to it are not read.',
    mayPublish: 'may publish',
    invitation: {
      subject: 'Your account in the newsroom',
      body: [
        'an account was made for you. Set a password here, and it is yours:',
        '{link}',
        'The link can be used once, within three days. If it is too old, ask an admin for another.',
      ],
    },
    'new-password': {
      subject: 'A new password',
      body: [
        'somebody asked for a new password for your account. If it was you, set it here:',
        '{link}',
        'The link can be used once, within an hour. If it was not you, do nothing: the password stays as it is.',
      ],
    },
    'account-made': {
      subject: 'A new account in the newsroom',
      body: [
        '{by} made an account for {whose}: {rights}.',
        'You are told because you are a publisher. If this is not right, speak to an admin.',
      ],
    },
    'rights-changed': {
      subject: 'Rights in the newsroom were changed',
      body: [
        '{by} changed what {whose} may do.',
        'Before: {before}\nNow: {rights}',
        'You are told because you are a publisher. If this is not right, speak to an admin.',
      ],
    },
    deactivated: {
      subject: 'An account was deactivated',
      body: ['{by} deactivated the account of {whose}. Reason: {reason}'],
    },
    reactivated: {
      subject: 'An account was opened again',
      body: ['{by} opened the account of {whose} again. Reason: {reason}'],
    },
    'address-changed': {
      subject: 'The address of an account was changed',
      body: [
        '{by} changed the address with which {whose} signs in, from {before} to {now}.',
        'If this is not right, speak to an admin at once.',
      ],
    },
    'second-step-reset': {
      subject: 'Your second step was reset',
      body: [
        '{by} reset the second step of your account: signing in takes your password alone until you set it up again, on your account’s page.',
        'If you did not ask for this, speak to an admin at once.',
      ],
    },
    'password-set': {
      subject: 'Your password was changed',
      body: [
        'a new password was set for your account, and every other session was ended.',
        'If it was not you, speak to an admin at once.',
      ],
    },
    alarm: {
      subject: 'An alarm in the newsroom',
      body: ['{message}', '{address}', 'It stands on the first screen of editors and publishers until somebody ticks it off.'],
    },
    'photo-sent-back': {
      subject: 'A photo came back to you',
      body: [
        '{by} sent your photo “{title}” back: {reason}',
        '{address}',
        'When you have mended it and saved, it waits to be cleared again.',
      ],
    },
    'photo-lost': {
      subject: 'A photo is off the pages',
      body: [
        '{message}',
        '{reason}',
        '{address}',
        'Live articles that print it: {pages}. Where it stood, a short line says that it is no longer shown; choose another picture there.',
      ],
    },
    'approval-void': {
      subject: 'An approval was voided',
      body: ['“{headline}” is in review again since {at}: {message}', '{address}', 'Whoever approves it next signs the page as it is now.'],
    },
  },
  vi: {
    greeting: 'Kính gửi {name},',
    close: 'Thư do hệ thống của tòa soạn viết; xin đừng trả lời thư này.',
    mayPublish: 'được đăng bài',
    invitation: {
      subject: 'Tài khoản của bạn ở tòa soạn',
      body: [
        'Bạn vừa được mở một tài khoản. Hãy đặt mật khẩu tại đây để bắt đầu:',
        '{link}',
        'Liên kết dùng được một lần, trong ba ngày. Nếu đã quá hạn, hãy nhờ quản trị gửi lại.',
      ],
    },
    'new-password': {
      subject: 'Đặt mật khẩu mới',
      body: [
        'Có người xin đặt mật khẩu mới cho tài khoản của bạn. Nếu là bạn, hãy đặt tại đây:',
        '{link}',
        'Liên kết dùng được một lần, trong một giờ. Nếu không phải bạn thì không cần làm gì: mật khẩu giữ nguyên.',
      ],
    },
    'account-made': {
      subject: 'Tòa soạn có tài khoản mới',
      body: [
        '{by} đã mở tài khoản cho {whose}: {rights}.',
        'Bạn nhận thư này vì bạn là người xuất bản. Nếu có gì không đúng, hãy hỏi quản trị.',
      ],
    },
    'rights-changed': {
      subject: 'Quyền trong tòa soạn đã thay đổi',
      body: [
        '{by} đã đổi quyền của {whose}.',
        'Trước: {before}\nNay: {rights}',
        'Bạn nhận thư này vì bạn là người xuất bản. Nếu có gì không đúng, hãy hỏi quản trị.',
      ],
    },
    deactivated: {
      subject: 'Một tài khoản đã bị khóa',
      body: ['{by} đã khóa tài khoản của {whose}. Lý do: {reason}'],
    },
    reactivated: {
      subject: 'Một tài khoản đã được mở lại',
      body: ['{by} đã mở lại tài khoản của {whose}. Lý do: {reason}'],
    },
    'address-changed': {
      subject: 'Địa chỉ của một tài khoản đã thay đổi',
      body: ['{by} đã đổi địa chỉ đăng nhập của {whose}, từ {before} thành {now}.', 'Nếu có gì không đúng, hãy báo quản trị ngay.'],
    },
    'second-step-reset': {
      subject: 'Bước xác minh thứ hai của bạn đã được gỡ',
      body: [
        '{by} đã gỡ bước xác minh thứ hai của tài khoản bạn: đăng nhập chỉ cần mật khẩu cho đến khi bạn đặt lại, ở trang tài khoản.',
        'Nếu bạn không yêu cầu việc này, hãy báo quản trị ngay.',
      ],
    },
    'password-set': {
      subject: 'Mật khẩu của bạn đã thay đổi',
      body: [
        'Tài khoản của bạn vừa có mật khẩu mới, và mọi phiên đăng nhập khác đã kết thúc.',
        'Nếu không phải bạn làm, hãy báo quản trị ngay.',
      ],
    },
    alarm: {
      subject: 'Báo động ở tòa soạn',
      body: ['{message}', '{address}', 'Báo động này nằm ở màn hình đầu của biên tập viên và người xuất bản cho đến khi có người xử lý.'],
    },
    'photo-sent-back': {
      subject: 'Một ảnh được gửi trả bạn',
      body: ['{by} gửi trả ảnh “{title}” của bạn: {reason}', '{address}', 'Khi bạn sửa và lưu xong, ảnh lại chờ xác nhận.'],
    },
    'photo-lost': {
      subject: 'Một ảnh đã rời khỏi trang',
      body: [
        '{message}',
        '{reason}',
        '{address}',
        'Số bài đang hiển thị có in ảnh này: {pages}. Chỗ của ảnh có một dòng ngắn báo ảnh không còn hiển thị; hãy chọn ảnh khác thay vào.',
      ],
    },
    'approval-void': {
      subject: 'Một phê duyệt đã bị hủy',
      body: ['“{headline}” trở lại chờ duyệt từ {at}: {message}', '{address}', 'Người duyệt lần tới sẽ ký đúng trang như hiện nay.'],
    },
  },
}
