const VIETNAMESE = {
  first: ['Khắc', 'Cảnh', 'Thế', 'Uyển', 'Trọng', 'Lệ', 'Hữu', 'Ngạn', 'Diễm', 'Thượng', 'Bội', 'Quế'],
  middle: ['Thụy', 'Nghĩa', 'Đoan', 'Hoài', 'Viễn', 'Khuê', 'Tưởng', 'Ngưỡng', 'Dưỡng', 'Thiềm', 'Mẫn', 'Kỳ'],
  last: ['Miên', 'Đạt', 'Thưởng', 'Nguyệt', 'Vỵ', 'Lĩnh', 'Ưng', 'Hạo', 'Bằng', 'Thiệp', 'Đệ', 'Ổn'],
}

const FOREIGN = {
  first: ['Søren', 'Íñigo', 'Łucja', 'Ælfric', 'Benoît', 'Žofie', 'Gülşen', 'Néstor', 'Ragnhildur', 'Tõnu', 'Åsa', 'Ștefan'],
  middle: ['Ávila', 'Brandão', 'Quiñones', 'Mörk', 'Özdal', 'Čapková', 'Ferreira', 'Þórs', 'Dvořák', 'Lindström', 'Gálvez', 'Ørsted'],
  last: ['Brøndvik', 'Paixão', 'Škarda', 'Lüdtmann', 'Calçado', 'Wójtal', 'Sæther', 'Țundrea', 'Kõivu', 'Nuñola', 'Gøtze', 'Fontaña'],
}

/** A name that nobody bears, with its marks: another one for each run, so that a newsroom can be filled twice. */
export function vietnameseName(family: string, run: number): string {
  return `${family} ${words(VIETNAMESE, run)}`
}

export function foreignName(run: number): string {
  return words(FOREIGN, run)
}

function words({ first, middle, last }: typeof VIETNAMESE, run: number): string {
  return [first, middle, last].map((syllables, place) => syllables[Math.floor(run / 12 ** place) % 12]).join(' ')
}
