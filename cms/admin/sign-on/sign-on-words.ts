import type { SignOnFault } from '../../sign-on/sign-on-fault.ts'
import type { AdminLanguage } from '../words.ts'

type SignOnWords = {
  with: string
  begun: string
  or: string
  unreachable: string
  link: string
  linkHelp: string
  group: string
  faults: Record<SignOnFault, string>
}

/** What the login page says of single sign-on; `{…}` stands for a value. */
export const SIGN_ON_WORDS: Record<AdminLanguage, SignOnWords> = {
  en: {
    with: 'Sign in with {provider}',
    begun: 'One moment …',
    or: 'or with a password',
    unreachable: 'The server does not answer. Try again in a moment.',
    link: 'Sign in with this link',
    linkHelp: 'This link was made on the server for you. It serves once.',
    group: 'Ways to sign in',
    faults: {
      unknown: 'Nobody here has the address that you signed in with. Ask an admin to make an account for it.',
      unverified: 'The provider does not confirm that this address is yours. Confirm it there, or ask an admin.',
      taken: 'The account with this address belongs to another identity of this provider. Ask an admin.',
      deactivated: 'This account is closed. Ask an admin if it should not be.',
      refused: 'The provider did not let you in, or you called it off. Nothing was changed.',
      expired: 'This sign-in took too long, was used already or was begun in another window. Begin again.',
      'provider-down': 'The provider does not answer at the moment. Try again shortly.',
      'provider-wrong': 'The provider sent something that cannot be accepted. Try again; if it stays so, tell an admin.',
      failed: 'Signing in did not work. Try again; if it stays so, tell an admin.',
    },
  },
  vi: {
    with: 'Đăng nhập bằng {provider}',
    begun: 'Xin đợi một chút …',
    or: 'hoặc bằng mật khẩu',
    unreachable: 'Máy chủ không trả lời. Lát nữa hãy thử lại.',
    link: 'Đăng nhập bằng liên kết này',
    linkHelp: 'Liên kết này được tạo trên máy chủ cho bạn. Chỉ dùng được một lần.',
    group: 'Các cách đăng nhập',
    faults: {
      unknown: 'Không ai ở đây có địa chỉ bạn vừa dùng. Hãy nhờ quản trị tạo tài khoản cho địa chỉ đó.',
      unverified: 'Nhà cung cấp chưa xác nhận địa chỉ này là của bạn. Hãy xác nhận ở đó, hoặc hỏi quản trị.',
      taken: 'Tài khoản mang địa chỉ này thuộc về một danh tính khác của nhà cung cấp. Hãy hỏi quản trị.',
      deactivated: 'Tài khoản này đã đóng. Nếu không phải vậy, hãy hỏi quản trị.',
      refused: 'Nhà cung cấp không cho vào, hoặc bạn đã hủy. Chưa có gì thay đổi.',
      expired: 'Lần đăng nhập này quá lâu, đã dùng rồi hoặc bắt đầu ở cửa sổ khác. Hãy bắt đầu lại.',
      'provider-down': 'Nhà cung cấp chưa trả lời. Lát nữa hãy thử lại.',
      'provider-wrong': 'Nhà cung cấp gửi điều không chấp nhận được. Hãy thử lại; nếu vẫn vậy, hãy báo quản trị.',
      failed: 'Đăng nhập không được. Hãy thử lại; nếu vẫn vậy, hãy báo quản trị.',
    },
  },
}
