/** Addresses from printed issues and posters. */
export const redirects = [
  { from: '/cau', to: '/vi/topics/cau-ben-lam' },
  { from: '/bridge', to: '/en/topics/cau-ben-lam' },
]
