import type { AdminLanguage } from '../words.ts'

type CropsWords = {
  title: string
  help: string
  afterUpload: string
  choose: string
  focus: string
  focusHelp: string
  focusAt: string
  focusPicture: string
  drawn: string
  fromFocus: string
  picture: string
  frame: string
  keys: string
  size: string
  again: string
  againDone: string
  undo: string
  whole: string
  left: string
  leftOthers: string
  leftBoth: string
  nobodyLeft: string
  sentences: string
  checks: string
  notInCrop: string
  insert: string
  seenAs: string
  enlarged: string
}

export const CROPS_WORDS: Record<AdminLanguage, CropsWords> = {
  en: {
    title: 'Crops',
    help: 'What an article shows where it chooses one of these in place of the whole picture. The whole picture stays on the photo’s own page: a crop hides nothing from readers.',
    afterUpload: 'Once the picture is saved, its crops can be drawn.',
    choose: 'Which crop',
    focus: 'Focal point',
    focusHelp:
      'Click on what matters most, or drag the point; arrows on it move it. Crops that nobody drew, cards and pictures cut by the page keep it in sight.',
    focusAt: 'Focal point: {across} % from the left, {down} % from the top',
    focusPicture: 'The picture with its focal point',
    drawn: 'drawn',
    fromFocus: 'from the focal point',
    picture: 'The picture with the crop {name}',
    frame: 'Crop {name}: {width} × {height} pixels, {left} from the left, {top} from the top',
    keys: 'Drag the frame to move it, a corner to resize it. Keys on the frame: arrows move it, Shift and arrows or + and − resize it, Ctrl+Z undoes.',
    size: '{width} × {height} pixels; readers get it up to {widest} pixels wide.',
    again: 'From the focal point again',
    againDone: 'The crop {name} follows from the focal point again.',
    undo: 'Undo',
    whole: 'The picture has this shape already: the crop is the whole picture.',
    left: 'Not in this crop: {names}.',
    leftOthers: '{count} without a name',
    leftBoth: '{names} and {others}',
    nobodyLeft: 'Everybody marked is in this crop.',
    sentences: 'For a caption beside this crop',
    checks: 'What the caption says of places, held against this crop',
    notInCrop: '“{claim}”: {name} is not in this crop.',
    insert: 'Write it into “Caption here”',
    seenAs: 'How it will be cut',
    enlarged: 'Only {width} pixels wide: it will look coarse where it stands large.',
  },
  vi: {
    title: 'Khung cắt',
    help: 'Phần ảnh mà bài viết hiển thị khi chọn một khung thay cho toàn bộ ảnh. Toàn bộ ảnh vẫn có ở trang riêng của ảnh: khung cắt không giấu gì với bạn đọc.',
    afterUpload: 'Khi ảnh đã được lưu thì có thể vẽ khung cắt.',
    choose: 'Chọn khung',
    focus: 'Điểm nhấn',
    focusHelp:
      'Bấm vào chỗ quan trọng nhất, hoặc kéo điểm; phím mũi tên trên điểm để dời. Khung chưa vẽ, thẻ bài và ảnh do trang cắt luôn giữ điểm này.',
    focusAt: 'Điểm nhấn: cách trái {across} %, cách trên {down} %',
    focusPicture: 'Ảnh với điểm nhấn',
    drawn: 'đã vẽ',
    fromFocus: 'theo điểm nhấn',
    picture: 'Ảnh với khung {name}',
    frame: 'Khung {name}: {width} × {height} pixel, cách trái {left}, cách trên {top}',
    keys: 'Kéo khung để dời, kéo góc để đổi cỡ. Phím trên khung: mũi tên để dời, Shift và mũi tên hoặc + và − để đổi cỡ, Ctrl+Z để hoàn tác.',
    size: '{width} × {height} pixel; bạn đọc nhận ảnh rộng tối đa {widest} pixel.',
    again: 'Trở lại theo điểm nhấn',
    againDone: 'Khung {name} lại theo điểm nhấn.',
    undo: 'Hoàn tác',
    whole: 'Ảnh vốn đã có tỷ lệ này: khung là toàn bộ ảnh.',
    left: 'Không có trong khung: {names}.',
    leftOthers: '{count} người không có tên',
    leftBoth: '{names} và {others}',
    nobodyLeft: 'Mọi người đã đánh dấu đều có trong khung.',
    sentences: 'Cho chú thích cạnh khung này',
    checks: 'Chú thích nói gì về vị trí, so với khung này',
    notInCrop: '“{claim}”: {name} không có trong khung này.',
    insert: 'Ghi vào “Chú thích tại đây”',
    seenAs: 'Ảnh sẽ được cắt như sau',
    enlarged: 'Chỉ rộng {width} pixel: sẽ kém nét khi đặt cỡ lớn.',
  },
}
