import type { AccountAct } from '../../accounts/account-acts.ts'
import type { AdminLanguage } from '../words.ts'

type ActWords = { button: string; title: string; help: string; confirm: string; done: string }

export type AccountWords = {
  login: { title: string; email: string; password: string; code: string; codeHelp: string; enter: string; again: string; forgotten: string }
  forgot: { title: string; help: string; email: string; send: string; back: string }
  setPassword: {
    title: string
    hello: string
    password: string
    help: string
    repeat: string
    differ: string
    set: string
    spent: string
    ask: string
    toLogin: string
  }
  panel: {
    label: string
    active: string
    invited: string
    deactivated: string
    secondStepOn: string
    secondStepOff: string
    recoveryLeft: string
    changePassword: string
    current: string
    next: string
    setUp: string
    scan: string
    orType: string
    drawing: string
    codeOfApp: string
    confirmCode: string
    recoveryTitle: string
    recoveryHelp: string
    kept: string
    remove: string
    removeHelp: string
    signOutEverywhere: string
    save: string
    removed: string
  }
  acts: Record<AccountAct, ActWords>
}

const EN: AccountWords = {
  login: {
    title: 'Sign in',
    email: 'Email',
    password: 'Password',
    code: 'Code',
    codeHelp: 'The six digits that your authenticator app shows, or one of your recovery codes.',
    enter: 'Login',
    again: 'Begin again',
    forgotten: 'Forgot password?',
  },
  forgot: {
    title: 'Forgot password',
    help: 'Enter your address. If there is an account with it, you get a letter with a link to set a new password.',
    email: 'Email',
    send: 'Send the letter',
    back: 'Back to login',
  },
  setPassword: {
    title: 'Set a password',
    hello: 'For the account of {name}, {email}.',
    password: 'New password',
    help: 'At least 12 characters. A few words in a row are easy to remember and hard to guess.',
    repeat: 'The same again',
    differ: 'The two are not the same.',
    set: 'Set the password',
    spent: 'This link was used before, or is too old.',
    ask: 'Ask for another letter',
    toLogin: 'Sign in',
  },
  panel: {
    label: 'Signing in',
    active: 'This account is open.',
    invited: 'Invited; no password was set yet.',
    deactivated: 'Deactivated since {at}.',
    secondStepOn: 'Signing in takes a code as a second step.',
    secondStepOff: 'Signing in takes the password alone. A code from your phone as a second step keeps others out who know it.',
    recoveryLeft: 'Recovery codes left: {left}.',
    changePassword: 'Change password…',
    current: 'Present password',
    next: 'New password',
    setUp: 'Set up a second step…',
    scan: 'Scan this with an authenticator app, then enter the code it shows.',
    orType: 'Or type this secret into the app:',
    drawing: 'QR code with the secret that also stands below it',
    codeOfApp: 'Code of the app',
    confirmCode: 'Confirm',
    recoveryTitle: 'Your recovery codes',
    recoveryHelp: 'Each opens the account once when the phone is not at hand. Write them down now: they are not shown again.',
    kept: 'I have written them down',
    remove: 'Remove the second step…',
    removeHelp: 'Signing in will take the password alone.',
    signOutEverywhere: 'Sign out everywhere',
    save: 'Change it',
    removed: 'The second step is removed.',
  },
  acts: {
    invite: {
      button: 'Send a link',
      title: 'Send a link to set a password?',
      help: 'It goes to the address of the account and can be used once.',
      confirm: 'Send it',
      done: 'The letter is on its way.',
    },
    deactivate: {
      button: 'Deactivate…',
      title: 'Deactivate this account?',
      help: 'Every session ends at once. Publishers are told the reason.',
      confirm: 'Deactivate',
      done: 'The account is deactivated.',
    },
    reactivate: {
      button: 'Open again…',
      title: 'Open this account again?',
      help: 'The person signs in as before. Publishers are told the reason.',
      confirm: 'Open again',
      done: 'The account is open again.',
    },
    'reset-second-step': {
      button: 'Reset the second step…',
      title: 'Reset the second step?',
      help: 'Signing in will take the password alone until the person sets it up again. They are told by letter.',
      confirm: 'Reset',
      done: 'The second step is reset.',
    },
    'sign-out-everywhere': {
      button: 'Sign out everywhere',
      title: 'End every session of this account?',
      help: 'The person signs in again.',
      confirm: 'End them',
      done: 'Every session is ended.',
    },
  },
}

const VI: AccountWords = {
  login: {
    title: 'Đăng nhập',
    email: 'Email',
    password: 'Mật khẩu',
    code: 'Mã xác minh',
    codeHelp: 'Sáu chữ số trên ứng dụng xác thực, hoặc một mã dự phòng của bạn.',
    enter: 'Đăng nhập',
    again: 'Làm lại từ đầu',
    forgotten: 'Quên mật khẩu?',
  },
  forgot: {
    title: 'Quên mật khẩu',
    help: 'Hãy ghi địa chỉ của bạn. Nếu có tài khoản với địa chỉ này, bạn sẽ nhận thư có liên kết để đặt mật khẩu mới.',
    email: 'Email',
    send: 'Gửi thư',
    back: 'Về trang đăng nhập',
  },
  setPassword: {
    title: 'Đặt mật khẩu',
    hello: 'Cho tài khoản của {name}, {email}.',
    password: 'Mật khẩu mới',
    help: 'Ít nhất 12 ký tự. Vài từ liền nhau thì dễ nhớ mà khó đoán.',
    repeat: 'Ghi lại lần nữa',
    differ: 'Hai lần ghi không giống nhau.',
    set: 'Đặt mật khẩu',
    spent: 'Liên kết này đã được dùng hoặc đã quá hạn.',
    ask: 'Xin thư khác',
    toLogin: 'Đăng nhập',
  },
  panel: {
    label: 'Đăng nhập',
    active: 'Tài khoản đang mở.',
    invited: 'Đã mời; chưa đặt mật khẩu.',
    deactivated: 'Bị khóa từ {at}.',
    secondStepOn: 'Đăng nhập cần thêm mã ở bước thứ hai.',
    secondStepOff: 'Đăng nhập chỉ cần mật khẩu. Thêm mã từ điện thoại ở bước thứ hai sẽ ngăn được người biết mật khẩu của bạn.',
    recoveryLeft: 'Số mã dự phòng còn lại: {left}.',
    changePassword: 'Đổi mật khẩu…',
    current: 'Mật khẩu hiện nay',
    next: 'Mật khẩu mới',
    setUp: 'Đặt bước thứ hai…',
    scan: 'Hãy quét hình này bằng ứng dụng xác thực, rồi ghi mã mà ứng dụng hiện ra.',
    orType: 'Hoặc gõ chuỗi bí mật này vào ứng dụng:',
    drawing: 'Mã QR chứa chuỗi bí mật cũng ghi ở dưới',
    codeOfApp: 'Mã của ứng dụng',
    confirmCode: 'Xác nhận',
    recoveryTitle: 'Các mã dự phòng của bạn',
    recoveryHelp: 'Mỗi mã mở tài khoản một lần khi không có điện thoại. Hãy chép lại ngay: các mã không hiện lại nữa.',
    kept: 'Tôi đã chép lại',
    remove: 'Gỡ bước thứ hai…',
    removeHelp: 'Đăng nhập sẽ chỉ cần mật khẩu.',
    signOutEverywhere: 'Đăng xuất khỏi mọi nơi',
    save: 'Đổi',
    removed: 'Đã gỡ bước thứ hai.',
  },
  acts: {
    invite: {
      button: 'Gửi liên kết',
      title: 'Gửi liên kết để đặt mật khẩu?',
      help: 'Thư được gửi tới địa chỉ của tài khoản, dùng được một lần.',
      confirm: 'Gửi',
      done: 'Thư đang được gửi đi.',
    },
    deactivate: {
      button: 'Khóa tài khoản…',
      title: 'Khóa tài khoản này?',
      help: 'Mọi phiên đăng nhập kết thúc ngay. Những người xuất bản sẽ đọc lý do.',
      confirm: 'Khóa',
      done: 'Tài khoản đã bị khóa.',
    },
    reactivate: {
      button: 'Mở lại…',
      title: 'Mở lại tài khoản này?',
      help: 'Người này đăng nhập như trước. Những người xuất bản sẽ đọc lý do.',
      confirm: 'Mở lại',
      done: 'Tài khoản đã được mở lại.',
    },
    'reset-second-step': {
      button: 'Gỡ bước thứ hai…',
      title: 'Gỡ bước thứ hai?',
      help: 'Đăng nhập chỉ cần mật khẩu cho đến khi người này đặt lại. Họ được báo bằng thư.',
      confirm: 'Gỡ',
      done: 'Đã gỡ bước thứ hai.',
    },
    'sign-out-everywhere': {
      button: 'Đăng xuất khỏi mọi nơi',
      title: 'Kết thúc mọi phiên đăng nhập của tài khoản này?',
      help: 'Người này phải đăng nhập lại.',
      confirm: 'Kết thúc',
      done: 'Mọi phiên đã kết thúc.',
    },
  },
}

/** Every word on the screens of signing in and of one's account. */
export function accountWords(language: string): AccountWords & { language: AdminLanguage } {
  return language === 'vi' ? { ...VI, language: 'vi' } : { ...EN, language: 'en' }
}
