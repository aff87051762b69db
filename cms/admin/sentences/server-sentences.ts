/** What the server says when it refuses (cms, collections), English → Vietnamese. `{name}` stands for a value. */
export const SERVER_SENTENCES: Readonly<Record<string, string>> = {
  // At the door
  'Sign in first.': 'Hãy đăng nhập trước.',
  'Passwords are switched off here; sign in through your organization, by the button on the login page.':
    'Ở đây không dùng mật khẩu; hãy đăng nhập qua cơ quan của bạn, bằng nút ở trang đăng nhập.',
  'This link was used already, or its ten minutes are over. Have a new one made.':
    'Liên kết này đã dùng rồi, hoặc đã quá mười phút. Hãy nhờ tạo liên kết mới.',
  'This account is closed; ask an admin.': 'Tài khoản này đã đóng; hãy hỏi quản trị.',
  'There is no such thing here, or it is not yours to see.': 'Không có thứ này ở đây, hoặc bạn không được xem.',
  'Accounts are made by an admin, the first one by the command line.': 'Tài khoản do quản trị tạo, tài khoản đầu tiên bằng dòng lệnh.',
  'Nobody is locked out here: a wait ends by itself.': 'Ở đây không ai bị khóa: thời gian chờ tự hết.',
  'Addresses are confirmed by the link in the invitation.': 'Địa chỉ được xác nhận bằng liên kết trong thư mời.',
  'A query sent as a form has at most 64,000 characters.': 'Câu hỏi gửi dạng biểu mẫu dài nhất 64.000 ký tự.',
  'The query is too long.': 'Câu hỏi quá dài.',
  'The address contains characters that mean nothing here.': 'Địa chỉ có ký tự không có nghĩa ở đây.',
  'The file of this photo is not where it should be; tell whoever runs the server.':
    'Tệp của ảnh này không nằm đúng chỗ; hãy báo cho người vận hành máy chủ.',
  'This photo was not made in that size and format.': 'Ảnh này không có bản ở cỡ và định dạng đó.',
  'Whoever runs accounts has no part in the content.': 'Người quản trị tài khoản không tham gia phần nội dung.',
  '“{name}” is a whole number from {smallest} to {largest}.': '“{name}” là số nguyên từ {smallest} đến {largest}.',
  'This was sent from another site; writes are taken from our own pages only.':
    'Yêu cầu này gửi từ trang khác; chỉ nhận việc ghi từ chính các trang này.',
  'The text sent is larger than 4 MB.': 'Nội dung gửi lớn hơn 4 MB.',
  'The body is not a JSON object.': 'Dữ liệu gửi không phải đối tượng JSON.',
  'The body is not JSON.': 'Dữ liệu gửi không phải JSON.',
  'The data sent is not JSON.': 'Dữ liệu gửi không phải JSON.',

  // Saving
  'Say which revision this save is based on: If-Match: "<revision>", or revision in the body.':
    'Hãy cho biết lưu trên bản sửa nào: If-Match: "<revision>", hoặc revision trong dữ liệu.',
  'If-Match names revision {header} and the body revision {body}; they must agree.':
    'If-Match ghi bản sửa {header} còn dữ liệu ghi {body}; hai số phải giống nhau.',
  'A revision is a whole number, such as If-Match: "7".': 'Bản sửa là số nguyên, ví dụ If-Match: "7".',
  'Revision {revision} was saved meanwhile by {by}. Your text was not saved; it is still on your screen.':
    '{by} đã lưu bản sửa {revision} trong lúc đó. Nội dung của bạn chưa được lưu; vẫn còn trên màn hình.',
  '“{field}” is moved by the buttons of the workflow, never by a save, and it is not what this save says. Load the page again; your text is kept.':
    '“{field}” chỉ đổi bằng các nút chuyển bước, không đổi khi lưu, và nay đã khác. Hãy tải lại trang; nội dung của bạn được giữ.',
  '“{field}” is written by the system and cannot be set.': '“{field}” do hệ thống ghi, không đặt được.',
  '“{field}” is a text.': '“{field}” phải là chữ.',
  '“{field}” is a point in time, such as 2026-11-22T09:00:00+07:00.': '“{field}” phải là thời điểm, ví dụ 2026-11-22T09:00:00+07:00.',
  '“{field}” is true or false.': '“{field}” phải là true hoặc false.',
  '“{field}” is a number.': '“{field}” phải là số.',
  '“{field}” is an object.': '“{field}” phải là đối tượng.',
  '“{field}” is a list of texts.': '“{field}” phải là danh sách văn bản.',
  '“{field}” is a list of objects.': '“{field}” phải là danh sách đối tượng.',
  'The number at {where} is too large.': 'Số ở {where} quá lớn.',
  '{where}… is nested too deep.': '{where}… lồng nhau quá sâu.',
  'The text at {where} contains a NUL character, which cannot be stored.': 'Chữ ở {where} có ký tự NUL, không lưu được.',
  'The text at {where} contains half of a character, which cannot be stored.': 'Chữ ở {where} có nửa ký tự, không lưu được.',
  '“{date}” is no date we know. Write 2025-11-16, 2025-11 or 2025; 1950? where unsure, XXXX where nobody knows.':
    '“{date}” không phải ngày. Hãy viết 2025-11-16, 2025-11 hoặc 2025; 1950? nếu chưa chắc, XXXX nếu không ai biết.',
  'A value in this request cannot be understood.': 'Có giá trị trong yêu cầu này không hiểu được.',
  'Something with this name or address is there already.': 'Tên hoặc địa chỉ này đã có rồi.',
  'This refers to something that is not there.': 'Chỗ này chỉ tới thứ không có.',
  'Somebody else was saving at the same moment. Nothing was stored; try again.': 'Người khác lưu đúng lúc đó. Chưa lưu gì; hãy thử lại.',
  'The file is not where it should be; tell whoever runs the server.': 'Tệp không nằm ở nơi phải có; hãy báo người quản trị máy chủ.',
  'The storage of pictures and recordings does not answer at the moment. Nothing was stored; try again shortly.':
    'Kho lưu ảnh và bản ghi hiện không trả lời. Chưa có gì được lưu; hãy thử lại sau ít phút.',
  'The database does not answer at the moment. Nothing was stored; try again shortly.':
    'Cơ sở dữ liệu chưa trả lời. Chưa lưu gì; lát nữa hãy thử lại.',
  'The form sent is broken; a control character in the file’s name can be the cause. Rename the file and send it again.':
    'Biểu mẫu gửi bị hỏng; có thể do ký tự điều khiển trong tên tệp. Hãy đổi tên tệp rồi gửi lại.',
  'You can change what you entered yourself; an editor can change the rest.':
    'Bạn sửa được những gì mình nhập; phần còn lại do biên tập viên sửa.',
  'There is no article to translate by that number.': 'Không có bài mang số đó để dịch.',
  'The story already has an edition in this language: article {article}.': 'Đề tài đã có ấn bản bằng ngôn ngữ này: bài {article}.',

  // Files
  'The file is empty.': 'Tệp trống.',
  'The file is larger than 40 MB.': 'Tệp lớn hơn 40 MB.',
  'A save does not bring another file. Replace it by “Replace the file…” (POST /api/photos/:id/file).':
    'Lưu không kèm tệp khác được. Hãy dùng “Thay tệp…” (POST /api/photos/:id/file).',
  'It was withdrawn for good; it gets no other file.': 'Ảnh đã bị thu hồi hẳn nên không thay tệp được.',
  'The new file has another shape than the present one: who is where, the focal point and the crops may no longer sit right. Look at them afterwards, and confirm that you know.':
    'Tệp mới có hình dạng khác tệp hiện tại: vị trí người trong ảnh, điểm lấy nét và các khung cắt có thể không còn đúng. Hãy xác nhận là bạn biết, rồi xem lại chúng.',
  'A collection holds at most {number} photos; begin another one.': 'Một bộ sưu tập chứa nhiều nhất {number} ảnh; hãy lập bộ khác.',
  'There is no such collection; it may have been deleted.': 'Không có bộ sưu tập này; có thể đã bị xóa.',
  'A photo cannot be put before itself.': 'Không đặt được ảnh trước chính nó.',
  'There is no photo {photos}, or it lies in the trash.': 'Không có ảnh {photos}, hoặc ảnh nằm trong thùng rác.',
  'Send {"add": [ids]}, {"remove": [ids]} or {"move": [ids], "before": id}, with at most 500 photos.':
    'Hãy gửi {"add": [ids]}, {"remove": [ids]} hoặc {"move": [ids], "before": id}, nhiều nhất 500 ảnh.',
  'Photo staff and editors keep the collections; you can look at them.':
    'Phóng viên ảnh và biên tập viên quản lý các bộ sưu tập; bạn xem được.',
  'The photo never had this file.': 'Ảnh chưa từng có tệp này.',
  'This is the very file that the photo has already.': 'Ảnh đang dùng đúng tệp này rồi.',
  'This is an earlier file of the photo. Put it back from the list of its files.':
    'Đây là tệp trước kia của ảnh. Hãy đưa nó trở lại từ danh sách tệp của ảnh.',
  'This picture is here already, as an earlier file of photo {id}, “{title}”.':
    'Ảnh này đã có ở đây, là tệp trước kia của ảnh {id}, “{title}”.',
  'Your roles do not include uploading photos.': 'Vai trò của bạn không bao gồm việc tải ảnh lên.',
  'Send the file itself with it, as “file” of a multipart form.': 'Hãy gửi kèm chính tệp đó, ở mục “file” của biểu mẫu nhiều phần.',
  'This file is no picture that we can read. Upload a JPEG, PNG, WebP, AVIF, TIFF or HEIC.':
    'Không đọc được tệp này như ảnh. Hãy tải lên JPEG, PNG, WebP, AVIF, TIFF hoặc HEIC.',
  'This is a camera’s raw file. Export it as JPEG or TIFF and upload that.':
    'Đây là tệp RAW của máy ảnh. Hãy xuất thành JPEG hoặc TIFF rồi tải lên.',
  'The words packed into this file unpack to more than 8 MB. Export the picture again without them.':
    'Phần chữ nén trong tệp này bung ra quá 8 MB. Hãy xuất lại ảnh không kèm phần đó.',
  'Many pictures arrive at this moment. Send this one again in a minute.':
    'Đang có quá nhiều ảnh gửi đến. Hãy gửi lại ảnh này sau một phút.',
  'This picture is here already, as photo {id}, “{title}”.': 'Ảnh này đã có, là ảnh {id}, “{title}”.',
  'This picture lies in the trash, as photo {id}, “{title}”. Open it there and take it back instead.':
    'Ảnh này nằm trong thùng rác, là ảnh {id}, “{title}”. Hãy mở ảnh ở đó và lấy lại, không cần tải lên nữa.',
  'The picture has more than 50 megapixels; make it smaller first.': 'Ảnh lớn hơn 50 megapixel; hãy thu nhỏ trước.',
  'The picture is too tall for its width to be shown on pages; cut it into several and upload those.':
    'Ảnh quá cao so với bề ngang, không hiển thị được trên trang; hãy cắt thành nhiều ảnh rồi tải lên.',
  'The file has more than a thousand parts beside its picture. Export the picture again without them.':
    'Tệp có hơn một nghìn phần ngoài chính tấm ảnh. Hãy xuất lại ảnh không kèm các phần đó.',
  'The form sent has too many fields, or one that is too long.': 'Biểu mẫu gửi có quá nhiều mục, hoặc có mục quá dài.',
  'What a file is called in the storage is not for the form to say.': 'Tên tệp trong kho do hệ thống đặt, biểu mẫu không đặt được.',
  'The focal point is two percentages, from 0 to 100.': 'Điểm nhấn gồm hai số phần trăm, từ 0 đến 100.',
  'Moving pictures cannot be printed; upload a single picture.': 'Không in được ảnh động; hãy tải lên một ảnh tĩnh.',
  'The picture is damaged and cannot be read to its end. Export it again and upload that.':
    'Ảnh bị hỏng, không đọc được đến hết. Hãy xuất lại rồi tải lên.',
  'The file of a recording never changes; upload the new one as a recording of its own.':
    'Tệp của bản ghi không bao giờ đổi; hãy tải tệp mới lên thành bản ghi riêng.',
  'This file is no recording that browsers play. Upload MP3, M4A, Ogg, WAV, MP4 or WebM.':
    'Trình duyệt không phát được tệp này. Hãy tải lên MP3, M4A, Ogg, WAV, MP4 hoặc WebM.',

  // Searching
  'Publications are not searched by their content here; readers’ search does that.':
    'Ở đây không tìm bản in theo nội dung; việc đó dành cho ô tìm kiếm của bạn đọc.',
  'There is nothing of that kind to search for.': 'Không có loại nội dung này để tìm.',
  'Search for at most {number} characters.': 'Chỉ tìm tối đa {number} ký tự.',
  'Too many are searching just now; try again in a moment.': 'Đang có quá nhiều người tìm; lát nữa hãy thử lại.',

  // Moves
  'Something on the page changed since you opened it. Read it again; nothing was approved.':
    'Có chỗ trên trang đã thay đổi từ lúc bạn mở. Hãy đọc lại; chưa có gì được duyệt.',
  'There is no such action; GET the same address lists them all.': 'Không có bước này; GET cùng địa chỉ sẽ liệt kê các bước.',
  'It is at revision {revision} now; look at it again.': 'Nay đã có bản sửa {revision}; hãy xem lại.',
  'The article is at revision {revision} now and {stage}; look at it again.': 'Bài nay ở bản sửa {revision} và {stage}; hãy xem lại.',
  'Your roles do not include clearing.': 'Vai trò của bạn không bao gồm việc xác nhận.',
  'You made the last change yourself; somebody else has to clear it.': 'Bạn là người sửa gần nhất; người khác phải xác nhận.',
  'It is cleared already and nothing changed since.': 'Đã được xác nhận rồi và từ đó không có gì đổi.',
  'Say what kind of correction it is: {classes}.': 'Hãy chọn loại đính chính.',
  'A correction is under way already; finish or abandon that one.': 'Đang có một lần đính chính dở; hãy làm xong hoặc bỏ lần đó.',
  'A correction came first; the update is parked.': 'Có đính chính gấp hơn; bản cập nhật được để lại.',
  'Give a reason; the people concerned will read it.': 'Hãy ghi lý do; những người liên quan sẽ đọc.',
  'Give the reason in {language}: readers will see it in place of the story.':
    'Hãy ghi lý do bằng {language}: bạn đọc sẽ thấy lý do ở chỗ của bài.',
  'Say which revision you mean: {"revision": n}.': 'Hãy cho biết bản sửa nào: {"revision": n}.',
  'A reason has at most {number} characters.': 'Lý do dài nhất {number} ký tự.',
  'The reason contains a character that cannot be stored.': 'Lý do có ký tự không lưu được.',
  'Send {"action": "…", "revision": n}: {where}: {fault}.': 'Hãy gửi {"action": "…", "revision": n}: {where}: {fault}.',
  'Record {record} already has the address {address}; change the slug of this one.':
    'Hồ sơ {record} đã mang địa chỉ {address}; hãy đổi đường dẫn của hồ sơ này.',
  'Article {article} already has the address {address}. Reopen this one and change its slug.':
    'Bài {article} đã mang địa chỉ {address}. Hãy mở lại bài này và đổi đường dẫn.',
  'No approval stands for this text; it has to be approved again.': 'Nội dung này chưa có phê duyệt; phải duyệt lại.',
  'A photo, name, office or section that this page prints changed after it was approved.':
    'Có ảnh, tên, chức vụ hoặc chuyên mục in trên trang đã đổi sau khi duyệt.',
  '{fault} It is in review again.': '{fault} Bài trở lại chờ duyệt.',
  'The article it is translated from has not been published yet. Publish that first, or mark this edition as written in its own language.':
    'Bài gốc chưa được đăng. Hãy đăng bài gốc trước, hoặc đánh dấu ấn bản này là “Viết riêng, không phải bản dịch”.',
  'Nothing is parked; begin an update instead.': 'Không có bản cập nhật nào để lại; hãy bắt đầu cập nhật mới.',
  '{record}, which this page prints, was changed by {name} after the approval.':
    '{record}, được in trên trang này, đã bị {name} sửa sau khi duyệt.',
  'Photo {photo}, which this page prints, was given another file by {name} after the approval.':
    'Ảnh {photo}, được in trên trang này, đã được {name} thay tệp khác sau khi duyệt.',
  '{record}, which this page prints, was changed after the approval.': '{record}, được in trên trang này, đã bị sửa sau khi duyệt.',

  // Addresses and links
  'A slug has small letters, digits and hyphens, such as “culture”.': 'Đường dẫn có chữ thường không dấu, số và gạch nối, ví dụ “culture”.',
  'Write a path of this site, such as /vi/old-page, without a query.':
    'Hãy ghi một đường dẫn của trang, ví dụ /vi/trang-cu, không kèm câu hỏi.',
  'This path belongs to the newsroom itself.': 'Đường dẫn này thuộc về chính tòa soạn.',
  'Write a path of this site, such as /vi/sections/culture.': 'Hãy ghi một đường dẫn của trang, ví dụ /vi/sections/culture.',
  'It would lead to itself.': 'Đường dẫn sẽ dẫn tới chính nó.',
  'This search takes too long; add a word.': 'Tìm như vậy mất quá lâu; hãy thêm một từ.',
  'A link leads to https://… or to a path of this site such as /vi/about.':
    'Liên kết dẫn tới https://… hoặc tới một đường dẫn của trang như /vi/about.',

  // Time
  '{what} is under embargo until {time}; nothing of it goes out before.':
    '{what} bị cấm đăng đến {time}; trước đó không được đưa ra phần nào.',
  'Only a publisher brings an embargo forward; setting a later time is open to editors.':
    'Chỉ người xuất bản được đặt giờ cấm sớm lên; biên tập viên được đặt muộn hơn.',
  'Give a reason for ending the embargo earlier.': 'Hãy nêu lý do kết thúc giờ cấm sớm hơn.',
  'The story is under embargo until {time}.': 'Đề tài bị cấm đăng đến {time}.',
  'Photo {number} is under embargo until {time}.': 'Ảnh {number} bị cấm đăng đến {time}.',
  'The story is public already, at {address}. Unpublish it first; then an embargo can hold it back.':
    'Đề tài đã công khai, tại {address}. Hãy gỡ bài trước, rồi mới đặt giờ cấm được.',
  'Photo {photo} is under embargo until {time}.': 'Ảnh {photo} bị cấm đăng đến {time}.',
  'Whoever scheduled it may not publish it any longer; somebody else schedules it anew.':
    'Người hẹn giờ không còn quyền đăng bài; người khác phải hẹn giờ lại.',
  '“{headline}” was to go live at {due} and went live at {time}.': '“{headline}” lẽ ra đăng lúc {due} nhưng đến {time} mới đăng.',
  '“{headline}” did not go live at its hour: {cause}': '“{headline}” không đăng được đúng giờ: {cause}',
  '“{headline}” is off the site: {cause}': '“{headline}” đã bị gỡ khỏi trang: {cause}',
  '“{headline}” was published by one person alone: {reason} Somebody else confirms it within {hours} hours, or it comes off the site.':
    '“{headline}” do một người tự đăng: {reason} Người khác phải xác nhận trong {hours} giờ, nếu không bài sẽ bị gỡ.',
  'Give the time with its offset, such as {"at": "2026-12-01T06:00:00+07:00"}.':
    'Hãy cho thời điểm kèm múi giờ, ví dụ {"at": "2026-12-01T06:00:00+07:00"}.',
  'The story was marked sensitive: a publisher approves it, and a third person publishes it.':
    'Đề tài được đánh dấu nhạy cảm: người xuất bản duyệt, và một người thứ ba đăng.',
  'Nobody confirmed within the time given what one person had published alone.':
    'Không ai xác nhận trong thời hạn bài mà một người đã tự đăng.',
  'There is no embargo on this story.': 'Đề tài này không có giờ cấm.',
  'The story is marked sensitive already.': 'Đề tài đã được đánh dấu nhạy cảm.',
  'The story is not marked sensitive.': 'Đề tài không được đánh dấu nhạy cảm.',
  'Nothing waits to be confirmed.': 'Không có gì chờ xác nhận.',
  'The story is marked sensitive: a publisher approves it.': 'Đề tài nhạy cảm: phải do người xuất bản duyệt.',
  'The story is marked sensitive: whoever wrote or approved it cannot publish it; a third person does.':
    'Đề tài nhạy cảm: người viết hoặc người duyệt không được đăng; phải do một người thứ ba.',
  'You wrote or published this yourself; somebody else has to confirm it.': 'Bạn đã viết hoặc đăng bài này; phải có người khác xác nhận.',
  'Your account does not list this language; somebody who reads it has to confirm it.':
    'Tài khoản của bạn không có ngôn ngữ này; phải do người đọc được ngôn ngữ ấy xác nhận.',
  'Nobody publishes alone here; the settings do not allow it.': 'Ở đây không ai được tự đăng; thiết lập không cho phép.',
  'The story is marked sensitive; it takes three people.': 'Đề tài nhạy cảm; cần ba người.',
  'This time has passed; give one in the future.': 'Thời điểm này đã qua; hãy cho một thời điểm sắp tới.',
  'This is more than {years} years ahead; give an earlier time.': 'Thời điểm này cách đây hơn {years} năm; hãy cho một thời điểm sớm hơn.',
  'There is no embargo on this photo.': 'Ảnh này không có giờ cấm.',
  'The photo is public already, at {address}. Take that page off first; then an embargo can hold the photo back.':
    'Ảnh đã công khai, tại {address}. Hãy gỡ trang ấy trước, rồi mới đặt giờ cấm cho ảnh được.',
  '“{field}” is not understood; give ids as numbers and days such as 2026-11-23.':
    'Không hiểu “{field}”; hãy ghi mã bằng số và ngày như 2026-11-23.',

  'No screen here asks for this.': 'Không màn hình nào ở đây cần việc này.',

  // Photos
  '{by} restricted the photo “{name}”.': '{by} đã hạn chế ảnh “{name}”.',
  '{by} withdrew the photo “{name}”.': '{by} đã thu hồi ảnh “{name}”.',
  'The rights in the photo “{name}” have ended.': 'Quyền sử dụng ảnh “{name}” đã hết.',
  'The rights in the photo “{name}” no longer cover these editions: {editions}.':
    'Quyền sử dụng ảnh “{name}” không còn bao gồm các ấn bản: {editions}.',
  'Photo {photo}, which this page prints, may not be shown any longer.': 'Ảnh {photo}, được in trên trang này, không còn được hiển thị.',
  'It was withdrawn for good; nobody brings it back.': 'Ảnh đã bị thu hồi hẳn; không ai đưa lại được.',
  'It was withdrawn already.': 'Ảnh đã bị thu hồi rồi.',
  'Only a photo that was cleared is restricted.': 'Chỉ hạn chế được ảnh đã xác nhận.',
  'Its rights have ended. Enter what was agreed since, and save; then somebody else clears it.':
    'Quyền sử dụng đã hết. Hãy ghi thỏa thuận mới rồi lưu; sau đó người khác xác nhận.',
  'Usage statements are read by editors, publishers and admins.':
    'Bảng kê sử dụng dành cho biên tập viên, người xuất bản và quản trị viên.',
  'Name an agency, as it stands on its photos.': 'Hãy ghi tên hãng, như trên các ảnh của hãng.',
  'Name a month, such as 2026-11.': 'Hãy ghi tháng, ví dụ 2026-11.',
  'Your roles do not include this step.': 'Vai trò của bạn không gồm bước này.',
  'Only what waits to be cleared is sent back.': 'Chỉ gửi trả được ảnh đang chờ xác nhận.',
  'You made the last change yourself; somebody else sends it back.': 'Chính bạn sửa lần cuối; người khác sẽ gửi trả.',

  // The trash
  'The article is in the trash; take it from there first.': 'Bài đang ở trong thùng rác; hãy lấy ra trước.',
  'The article is not in the trash.': 'Bài không ở trong thùng rác.',
  'Only the person who began it, an editor or a publisher can do this.':
    'Chỉ người bắt đầu bài, biên tập hoặc người xuất bản làm được việc này.',
  'It is in the trash; take it from there first.': 'Mục này đang ở trong thùng rác; hãy lấy ra trước.',
  'It lay in the trash for thirty days.': 'Đã ở trong thùng rác ba mươi ngày.',
  'It is not in the trash.': 'Mục này không ở trong thùng rác.',
  'Only the person who entered it, an editor or a publisher can do this.':
    'Chỉ người nhập, biên tập hoặc người xuất bản làm được việc này.',
  'Readers have seen this photo; what was public stays in the library.': 'Bạn đọc đã thấy ảnh này; ảnh đã công khai thì ở lại trong kho.',
  '“{name}” uses this photo. Take it out there first.': '“{name}” đang dùng ảnh này. Hãy bỏ ảnh ra khỏi đó trước.',

  // Accounts
  'The address or the password is wrong.': 'Địa chỉ hoặc mật khẩu không đúng.',
  'Too many tries. Try again in {seconds} seconds.': 'Bạn đã thử quá nhiều lần. Hãy thử lại sau {seconds} giây.',
  'This account is deactivated; an admin can open it again.': 'Tài khoản này đã bị khóa; quản trị có thể mở lại.',
  'Enter the code that your authenticator app shows, or a recovery code.': 'Hãy ghi mã trên ứng dụng xác thực, hoặc một mã dự phòng.',
  'This code is wrong or was used before; wait for the next one.': 'Mã không đúng hoặc đã dùng rồi; hãy chờ mã tiếp theo.',
  'If there is an account with this address, a letter is on its way to it.': 'Nếu có tài khoản với địa chỉ này, thư đang được gửi tới.',
  'The password is set. Sign in with it.': 'Đã đặt mật khẩu. Hãy đăng nhập.',
  'The password is changed; every other session was ended.': 'Đã đổi mật khẩu; mọi phiên đăng nhập khác đã kết thúc.',
  'This link was used before, or is too old. Ask for another.': 'Liên kết này đã được dùng hoặc đã quá hạn. Hãy xin liên kết khác.',
  'Your present password is not right.': 'Mật khẩu hiện nay không đúng.',
  'The second step is in use already.': 'Bước thứ hai đã được đặt rồi.',
  'This account has no second step.': 'Tài khoản này không có bước thứ hai.',
  'The account is deactivated; open it again first.': 'Tài khoản đang bị khóa; hãy mở lại trước.',
  'The account is deactivated already.': 'Tài khoản đã bị khóa rồi.',
  'The account is not deactivated.': 'Tài khoản không bị khóa.',
  'There is no act “{action}” on an account.': 'Không có việc “{action}” với tài khoản.',
  'Nobody does this to their own account; another admin does.': 'Không ai làm việc này với tài khoản của chính mình; quản trị khác sẽ làm.',
  'Give a reason.': 'Hãy ghi lý do.',
  'This is the last active admin; make another one first.': 'Đây là quản trị cuối cùng còn hoạt động; hãy có thêm một người trước.',
  'Accounts are run by admins.': 'Tài khoản do quản trị trông nom.',
  'Nobody types somebody’s password here: the person is sent a link, and changes it on their account’s page.':
    'Không ai gõ mật khẩu của người khác ở đây: người đó nhận liên kết, và tự đổi ở trang tài khoản.',
  'Accounts are changed one at a time.': 'Mỗi lần chỉ đổi một tài khoản.',
  'Nobody changes their own roles, languages or address; an admin does, and nobody for themselves.':
    'Không ai đổi vai trò, ngôn ngữ hay địa chỉ của chính mình; quản trị đổi, và không tự đổi cho mình.',
  'A name is one line of text, without control characters.': 'Tên là một dòng chữ, không có ký tự điều khiển.',
  '“{field}” cannot be read.': 'Không đọc được “{field}”.',

  // Who is where
  'A marked head has x, y, w and h, fractions of the upright picture from 0 to 1, and lies within it.':
    'Một khung đánh dấu có x, y, w và h, là phần của ảnh đã xoay đứng, từ 0 đến 1, và nằm trong ảnh.',

  // Crops
  'Crops are named 16:9, 4:3, 1:1 and 4:5, each with x, y, w and h as fractions of the upright picture.':
    'Các khung cắt có tên 16:9, 4:3, 1:1 và 4:5, mỗi khung có x, y, w và h là phần của ảnh đã xoay đứng.',
  'Crops can be drawn once the picture is stored.': 'Chỉ vẽ được khung cắt khi ảnh đã được lưu.',
  'The crop {name} does not lie within the picture.': 'Khung {name} không nằm trong ảnh.',
  'The crop {name} has another shape than its name says.': 'Khung {name} có tỷ lệ khác với tên của nó.',
  'The crop {name} is too small: it needs at least {least} pixels across.': 'Khung {name} quá nhỏ: cần rộng ít nhất {least} pixel.',
  'A photo is stored as it is; its crops are drawn on its own page.': 'Ảnh được lưu nguyên như nhận; khung cắt được vẽ ở trang của ảnh.',

  // Batch corrections
  'Batch corrections are made by editors and publishers.': 'Đính chính hàng loạt do biên tập viên và người xuất bản làm.',
  'Write the wrong words as they are printed, with every mark: 2 to {most} characters.':
    'Hãy viết từ sai đúng như đã in, đủ dấu: từ 2 đến {most} ký tự.',
  'Write what they become: at most {most} characters.': 'Hãy viết từ đúng: dài nhất {most} ký tự.',
  'The right words are the same as the wrong ones.': 'Từ đúng giống hệt từ sai.',
  'No page that readers see says these words. Look at every letter and mark of them.':
    'Không trang nào bạn đọc đang thấy có những từ này. Hãy xem lại từng chữ, từng dấu.',
  'The pages of this batch were listed for these words; make another batch for other words.':
    'Các trang của đợt này được liệt kê theo những từ này; hãy lập đợt khác cho từ khác.',
  'Pages of this batch are corrected already, with the note as it was; make another batch for another note.':
    'Đã có trang của đợt này được sửa với lời đính chính cũ; hãy lập đợt khác cho lời khác.',
  'A batch has at most {most} pages.': 'Một đợt có nhiều nhất {most} trang.',
  'Send {"action": "…", "pages": […]}: {where}: {fault}.': 'Hãy gửi {"action": "…", "pages": […]}: {where}: {fault}.',
  'This batch was given up; make another one.': 'Đợt này đã bỏ; hãy lập đợt khác.',
  'Say which pages are to be corrected: {"pages": [articles]}.': 'Hãy cho biết sửa những trang nào: {"pages": [articles]}.',
  'Say what you looked at: {"manifests": {"<article>": "<hash of its page>"}}. Only that is approved.':
    'Hãy cho biết đã xem gì: {"manifests": {"<article>": "<hash of its page>"}}. Chỉ duyệt những gì đã xem.',
  'You did not say what you looked at on this page, so it was not approved.':
    'Bạn chưa cho biết đã xem gì trên trang này, nên trang chưa được duyệt.',
  'Article {article} is not in this batch.': 'Bài {article} không có trong đợt này.',
  'Every page of this batch is corrected already.': 'Mọi trang của đợt này đều đã được sửa.',
  'No page of this batch waits to be corrected.': 'Không trang nào của đợt này còn chờ sửa.',
  'No page of this batch is in review.': 'Không trang nào của đợt này đang duyệt.',
  'No page of this batch is approved.': 'Không trang nào của đợt này đã được duyệt.',
  'Write the public note in {language}: readers of these pages will see it.':
    'Hãy viết lời đính chính bằng {language}: bạn đọc các trang này sẽ thấy.',
  'The page was printed anew, or taken away, since it was listed. List the pages again.':
    'Trang đã được in mới hoặc đã gỡ từ khi liệt kê. Hãy liệt kê lại.',
  '{record} still says the wrong words: mend it and have it cleared first, then this page is corrected too.':
    '{record} vẫn còn từ sai: hãy sửa và nhờ xác nhận trước, rồi trang này được sửa theo.',
  'This correction is not under way any more; look at the batch again.': 'Đính chính này không còn đang làm; hãy xem lại đợt này.',
  'With the right words a text of this page is longer than its field; shorten it by hand first.':
    'Với từ đúng, một đoạn của trang này dài quá ô chứa; hãy rút ngắn bằng tay trước.',
  'Something failed here, and nothing was changed. Try this page again.': 'Có lỗi ở đây và chưa đổi gì. Hãy thử lại trang này.',
}
