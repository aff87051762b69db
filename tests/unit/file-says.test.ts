import { describe, expect, it } from 'vitest'
import { cleanWords } from '../../cms/file-says/clean-words.ts'
import { fileRegions } from '../../cms/file-says/file-regions.ts'
import { sortTags } from '../../cms/file-says/raw-tags.ts'
import { saidByFile } from '../../cms/file-says/said-by-file.ts'
import { textFromLatin } from '../../cms/file-says/text-from-latin.ts'
import { soundsEmbargoed } from '../../editorial/embargo-words.ts'
import { guessLanguage, weighSources, type Said } from '../../editorial/file-says.ts'
import { fillOf, fillsOf } from '../../editorial/fill-from-file.ts'
import { isMadeByAi, SOURCE_TYPES, sourceTypeAddress, sourceTypeIn } from '../../editorial/source-types.ts'

const SIZE = { width: 800, height: 600 }
const weigh = (said: { xmp?: Said; iim?: Said; exif?: Said }) => weighSources({ xmp: {}, iim: {}, exif: {}, ...said })
const said = (tags: Record<string, unknown>) => saidByFile(sortTags(tags))
/** Bytes as exiftool hands on what it was told is Latin. */
const asLatin = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes)

describe('trust', () => {
  it('goes to XMP, then IIM, then EXIF, and a contradiction is told', () => {
    const lines = weigh({ exif: { creator: ['C'], takenOn: ['2020'] }, iim: { creator: ['B'] }, xmp: { credit: ['VNA'] } })

    expect(lines).toEqual([
      { field: 'credit', said: [{ source: 'xmp', texts: ['VNA'] }], isConflict: false },
      {
        field: 'creator',
        said: [
          { source: 'iim', texts: ['B'] },
          { source: 'exif', texts: ['C'] },
        ],
        isConflict: true,
      },
      { field: 'takenOn', said: [{ source: 'exif', texts: ['2020'] }], isConflict: false },
    ])
  })

  it.each<[string, Said, Said]>([
    ['spaces and capitals', { credit: ['TTXVN / Lê  An'] }, { credit: ['ttxvn / lê an'] }],
    ['the order of keywords', { keywords: ['a', 'b'] }, { keywords: ['b', 'a'] }],
    ['a date that is less exact', { takenOn: ['1950-11-19'] }, { takenOn: ['1950'] }],
    [
      'what IIM cut after 32 bytes',
      { creator: ['A photographer with a very long name'] },
      { creator: ['A photographer with a very long '] },
    ],
    ['marks that were lost', { creator: ['Đinh Hòa'] }, { creator: ['Dinh Hoa'] }],
    ['letters taken apart', { credit: ['Hòa'] }, { credit: ['Hòa'] }],
  ])('%s contradict nothing', (_what, xmp, iim) => {
    expect(weigh({ xmp, iim })).toMatchObject([{ isConflict: false }])
  })

  it.each<[string, Said, Said]>([
    ['a short beginning', { credit: ['VNA/An'] }, { credit: ['VNA'] }],
    ['other marks', { creator: ['Đinh Hòa'] }, { creator: ['Đinh Hoà'] }],
    ['one keyword more', { keywords: ['a', 'b'] }, { keywords: ['a'] }],
    ['another day', { takenOn: ['1950-11-19'] }, { takenOn: ['1950-11-20'] }],
  ])('%s does', (_what, xmp, iim) => {
    expect(weigh({ xmp, iim })).toMatchObject([{ isConflict: true }])
  })
})

describe('the map from tags', () => {
  it('gives each language its caption, and a text without one the language it seems to be in', () => {
    expect(said({ 'XMP-dc:Description': 'Anh chi Lan o Huế', 'XMP-dc:Description-en-GB': 'Lan in Hue' }).xmp).toEqual({
      'caption.vi': ['Anh chi Lan o Huế'],
      'caption.en': ['Lan in Hue'],
    })
    expect(said({ 'XMP-dc:Description': 'Same', 'XMP-dc:Description-vi': 'Same' }).xmp).toEqual({ 'caption.vi': ['Same'] })
    expect(said({ 'XMP-dc:Description': 'Other', 'XMP-dc:Description-en': 'Named' }).xmp).toEqual({ 'caption.en': ['Named'] })
    expect([guessLanguage('Chu tich va nguoi dan tai Hue'), guessLanguage('Un café à Paris'), guessLanguage('Ở')]).toEqual([
      'vi',
      'en',
      'vi',
    ])
  })

  it('reads every field of XMP', () => {
    expect(
      said({
        'XMP-iptcCore:AltTextAccessibility-vi': 'Cầu',
        'XMP-iptcCore:ExtDescrAccessibility': 'A long bridge',
        'XMP-photoshop:Credit': 'VNA',
        'XMP-dc:Creator': ['Lê An', 'Bình', 'Lê An'],
        'XMP-dc:Rights-vi': '© TTXVN',
        'XMP-xmpRights:UsageTerms': 'Editorial use only',
        'XMP-xmpRights:WebStatement': 'https://vna.example/terms',
        'XMP-photoshop:DateCreated': '1950:11',
        'XMP-iptcExt:LocationCreated': [{ Sublocation: 'Cầu Trường Tiền', City: 'Huế', CountryName: 'Việt Nam' }],
        'XMP-photoshop:City': 'Elsewhere',
        'XMP-iptcExt:PersonInImage': ['Lê An'],
        'XMP-iptcExt:PersonInImageWDetails': [{ PersonName: 'Bình' }],
        'XMP-dc:Subject': ['bridge', 2025],
        'XMP-photoshop:Instructions': 'Not before 1 Dec',
        'XMP-iptcExt:DigitalSourceType': 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
      }).xmp,
    ).toEqual({
      'alt.vi': ['Cầu'],
      'extended.en': ['A long bridge'],
      credit: ['VNA'],
      creator: ['Lê An', 'Bình'],
      copyrightNotice: ['© TTXVN'],
      usageTerms: ['Editorial use only'],
      webStatement: ['https://vna.example/terms'],
      takenOn: ['1950-11'],
      place: ['Cầu Trường Tiền, Huế, Việt Nam'],
      people: ['Lê An', 'Bình'],
      keywords: ['bridge', '2025'],
      instructions: ['Not before 1 Dec'],
      sourceType: ['trainedAlgorithmicMedia'],
    })
  })

  it('keeps dates only as exact as they are, and none that never was', () => {
    const dates = ['2020:01:02 03:04:05+07:00', '1950:11', '1950:00:00', '1950', '0000:00:00 00:00:00', '2021:02:30', 'yesterday']

    expect(dates.map((date) => said({ 'ExifIFD:DateTimeOriginal': date }).exif.takenOn?.[0])).toEqual([
      '2020-01-02',
      '1950-11',
      '1950',
      '1950',
      undefined,
      undefined,
      undefined,
    ])
  })

  it('drops what cameras write where a description belongs, and addresses that are none', () => {
    expect(said({ 'IFD0:ImageDescription': 'OLYMPUS DIGITAL CAMERA', 'XMP-xmpRights:WebStatement': 'javascript:alert(1)' })).toEqual({
      xmp: {},
      iim: {},
      exif: {},
    })
  })

  it.each([
    null,
    3,
    'text',
    [],
    { 'XMP-dc:Description': { deep: [[[]]] }, 'XMP-dc:Creator': [null, {}, 'An'] },
    { 'XMP-mwg-rs:RegionInfo': 'x' },
  ])('takes %j without falling over', (tags) => {
    expect(() => saidByFile(sortTags(tags))).not.toThrow()
  })

  it('takes what is well formed beside what is not', () => {
    expect(said({ 'XMP-dc:Description': { deep: 1 }, 'XMP-dc:Creator': [null, {}, 'An'], 'XMP-iptcExt:LocationCreated': 7 }).xmp).toEqual({
      creator: ['An'],
    })
  })
})

describe('regions', () => {
  it('are fractions of the frame, whoever wrote them in whatever unit', () => {
    const tags = sortTags({
      'XMP-iptcExt:ImageRegion': [
        {
          Name: 'Speaker 1',
          PersonInImage: ['Lan'],
          RegionBoundary: { RbShape: 'Rectangle', RbUnit: 'Pixel', RbX: 80, RbY: 60, RbW: 160, RbH: 300 },
        },
        { RegionBoundary: { RbShape: 'Circle', RbUnit: 'Relative', RbX: 0.5, RbY: 0.5, RbRx: 0.3 } },
        {
          RegionBoundary: {
            RbShape: 'Polygon',
            RbUnit: 'Relative',
            RbVertices: [
              { RbX: 0.2, RbY: 0.9 },
              { RbX: 0.4, RbY: 0.5 },
            ],
          },
        },
        { RegionBoundary: { RbShape: 'Rectangle', RbUnit: 'Relative', RbX: 2, RbY: 2, RbW: 1, RbH: 1 } },
        { RegionBoundary: { RbShape: 'Polygon', RbVertices: [] } },
      ],
      'XMP-mwg-rs:RegionInfo': {
        RegionList: [{ Name: 'Bình', Type: 'Face', Area: { X: 0.95, Y: 0.5, W: 0.2, H: 0.1, Unit: 'normalized' } }, { Area: {} }, 3],
      },
    })

    expect(fileRegions(tags, SIZE)).toEqual([
      { name: 'Lan', kind: 'iptc', x: 0.1, y: 0.1, width: 0.2, height: 0.5 },
      { name: '', kind: 'iptc', x: 0.2, y: 0.1, width: 0.6, height: 0.8 },
      { name: '', kind: 'iptc', x: 0.2, y: 0.5, width: 0.2, height: 0.4 },
      { name: 'Bình', kind: 'face', x: 0.85, y: 0.45, width: 0.15, height: 0.1 },
    ])
  })
})

describe('a text that does not say its encoding', () => {
  it('is UTF-8 where it can be, also when its last letter was cut in two', () => {
    const bytes = new TextEncoder().encode('Cầu Trường Tiền, Huế')

    expect(textFromLatin(asLatin(bytes))).toBe('Cầu Trường Tiền, Huế')
    expect(textFromLatin(asLatin(bytes.subarray(0, -1)))).toBe('Cầu Trường Tiền, Hu')
  })

  it('is Windows-1258 where every word then is Vietnamese', () => {
    // “Đà Nẵng: cầu Rồng”, with tones as marks of their own.
    const bytes = Uint8Array.from([0xd0, 0xe0, 32, 78, 0xe3, 0xde, 110, 103, 58, 32, 99, 0xe2, 0xcc, 117, 32, 82, 0xf4, 0xcc, 110, 103])

    expect(textFromLatin(asLatin(bytes))).toBe('Đà Nẵng: cầu Rồng')
  })

  it.each(['Café à São Paulo', 'perciò più città', 'Ångström señor', 'plain', '“curly” – dash', '§ 5'])(
    'is Latin otherwise: %s',
    (text) => {
      expect(textFromLatin(text)).toBe(text)
    },
  )

  it('is left alone where it never was a byte a letter', () => {
    expect(textFromLatin('Huế – 北京')).toBe('Huế – 北京')
  })
})

describe('words from outside', () => {
  it.each([
    ['<script>alert(1)</script>Lan <b>in</b> Huế<img src=x onerror=alert(1)>', 'Lan in Huế'],
    ['a < b and c > d', 'a < b and c > d'],
    ['one\r\ntwo\u2028three\n\n\n\nfour', 'one\ntwo\nthree\n\nfour'],
    ['\u202Egnp.exe\u0000\u0007\uFEFF\uD800', 'gnp.exe'],
    ['<script>never closed', ''],
  ])('%j are %j', (text, clean) => {
    expect(cleanWords(text)).toBe(clean)
  })

  it('end somewhere, however long they are', () => {
    const before = performance.now()
    const clean = cleanWords(`${'<'.repeat(200_000)}${'ả'.repeat(100_000)}`)

    expect(clean.length).toBeLessThanOrEqual(2_000)
    expect(cleanWords('ả'.repeat(100_000))).toHaveLength(2_000)
    expect(performance.now() - before).toBeLessThan(500)
  })
})

describe('instructions', () => {
  it.each([
    'EMBARGOED until 1 Dec 2026, 09:00',
    'Not before 1 December',
    'Not for publication before the ceremony ends',
    'Do not use until released',
    'No use prior to 18:00',
    'Hold for release',
    'Không đăng trước 9 giờ ngày 1/12',
    'khong dang truoc 1/12',
    'Cấm đăng đến hết lễ',
    'Chỉ đăng sau 17 giờ',
    'Chưa công bố cho đến khi có thông báo',
  ])('“%s” says wait', (text) => {
    expect(soundsEmbargoed(text)).toBe(true)
  })

  it.each([
    '',
    'No embargo',
    'Embargo lifted',
    'Hết giờ cấm',
    'Credit as given',
    'Không cắt mặt trước',
    'No sales, no archives',
    'Mandatory credit',
  ])('“%s” does not', (text) => {
    expect(soundsEmbargoed(text)).toBe(false)
  })
})

describe('the source type', () => {
  it('is known by address, code and old name, and back', () => {
    expect(SOURCE_TYPES.map((type) => sourceTypeIn(sourceTypeAddress(type)))).toEqual([...SOURCE_TYPES])
    expect(
      ['digsrctype:print', 'https://cv.iptc.org/newscodes/digitalsourcetype/compositesynthetic', 'minorHumanEdits', 'x'].map(sourceTypeIn),
    ).toEqual(['print', 'compositeSynthetic', 'humanEdits', null])
  })

  it('tells AI from a program that learned from nobody', () => {
    expect(SOURCE_TYPES.filter(isMadeByAi)).toEqual([
      'trainedAlgorithmicMedia',
      'compositeWithTrainedAlgorithmicMedia',
      'compositeSynthetic',
    ])
  })
})

describe('filling a form', () => {
  it('takes the most trusted word, and alt text before the longer description', () => {
    const lines = weigh({
      xmp: {
        'alt.en': ['short'],
        'extended.en': ['long'],
        'extended.vi': ['dài'],
        creator: ['An', 'Bình'],
        place: ['Huế'],
        sourceType: ['print'],
      },
      iim: { creator: ['C'], keywords: ['a', 'b'] },
    })

    expect(fillsOf({ lines })).toEqual([
      { path: 'alt.en', value: 'short' },
      { path: 'alt.vi', value: 'dài' },
      { path: 'creator', value: 'An, Bình' },
      { path: 'keywords', value: ['a', 'b'] },
      { path: 'digitalSourceType', value: 'print' },
    ])
  })

  it('never puts more into a field than it holds', () => {
    expect(fillOf('credit', ['x'.repeat(2_000)])?.value).toHaveLength(200)
    expect(fillOf('sourceType', ['something new'])).toBeNull()
    expect(fillOf('instructions', ['Not before'])).toBeNull()
  })
})
