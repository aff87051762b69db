/** What is typed, and why it is measured. */
export const TYPED: Record<string, string> = {
  'a word in every article': 'nam',
  'a phrase in nearly every article': '"hòa bình"',
  'three common words': 'việt nam hữu nghị',
  'a word in a few': 'từ4711',
  'a name with a slip': 'nguyen ngoc hahn',
  'a name and a word that is nowhere': 'nguyen ngoc abcdxyz',
  'a slip in two common words': 'thahn phoo',
  'nothing there is': 'xyzzyplugh',
}
