// Made by scripts/vocabulary from Vocabulary/vi.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Vietnamese.
  static let vi = Language("vi", """
    !weekdays
    thứ hai
    thứ ba
    thứ tư
    thứ năm
    thứ sáu
    thứ bảy
    chủ nhật
    !month_words
    tháng
    !date_words
    năm
    !forenoon
    sa
    sáng
    !afternoon
    ch
    chiều
    tối
    !update_words
    cập nhật
    sửa đổi
    chỉnh sửa
    sửa lần cuối
    lần sửa cuối
    !publication_words
    ngày đăng
    đăng lúc
    xuất bản
    !other_dates
    ngày sinh
    hạn chót
    hạn nộp
    ngày bắt đầu
    ngày kết thúc
    ngày phát hành
    ngày khởi chiếu
    ngày tham gia
    ngày nhận bài
    hạn đăng ký
    thời gian diễn ra
    truy cập ngày
    có hiệu lực từ
    !byline_leads
    tác giả:
    bài viết:
    bài:
    viết bởi
    người viết:
    phóng viên:
    bài và ảnh:
    bài, ảnh:
    bài - ảnh:
    bài & ảnh:
    bài và hình:
    ảnh và bài:
    tin, ảnh:
    tin và ảnh:
    tác giả :
    thực hiện:
    viết bởi:
    đăng bởi:
    đăng bởi
    biên soạn:
    người thực hiện:
    được viết bởi
    !name_leads
    tác giả
    tác giả:
    viết bởi
    đăng bởi
    đăng bởi:
    thực hiện:
    !author_fields
    tác giả
    !conjunctions
    và
    !other_work
    dịch bởi
    biên tập:
    biên dịch:
    đồ họa:
    thiết kế:
    video:
    dịch:
    dịch thuật:
    biên tập :
    hiệu đính:
    minh họa:
    kỹ thuật:
    quay phim:
    dựng phim:
    !roles
    phóng viên
    biên tập viên
    nhà báo
    tổng biên tập
    phóng viên thường trú
    giáo sư
    tiến sĩ
    luật sư
    chuyên gia
    nhà văn
    nhà nghiên cứu
    nhà phân tích
    bình luận viên
    cộng tác viên
    tác giả
    dịch giả
    nhiếp ảnh gia
    giám đốc
    chuyên viên
    thạc sĩ
    !nobody
    ban biên tập
    nhóm phóng viên
    nhóm pv
    phóng viên
    pv
    tổng hợp
    ctv
    cộng tác viên
    tác giả
    biên tập viên
    ban thời sự
    ttxvn
    theo ttxvn
    khuyết danh
    ẩn danh
    không rõ
    admin
    bạn đọc
    tòa soạn
    nguồn
    chia sẻ
    bình luận
    sưu tầm
    !elsewhere
    xem tất cả
    xem thêm
    đọc tiếp
    tất cả bài viết
    các bài viết
    bài viết khác
    theo dõi
    chia sẻ
    bài viết của
    thời gian đọc
    !credit_labels
    ảnh:
    ảnh minh họa:
    nguồn:
    nguồn ảnh:
    hình:
    ảnh chụp màn hình:
    đồ họa:
    hình ảnh:
    !comment_labels
    bình luận
    bình luận của bạn
    ý kiến
    ý kiến bạn đọc
    ý kiến của bạn
    gửi bình luận
    viết bình luận
    để lại bình luận
    để lại một bình luận
    trả lời
    phản hồi
    xem bình luận
    chưa có bình luận
    thảo luận
    gửi ý kiến
    gửi ý kiến của bạn
    gửi bình luận của bạn
    ý kiến độc giả
    ý kiến bạn đọc…
    ý kiến của độc giả
    nhập bình luận
    nhập ý kiến
    thêm bình luận
    viết bình luận của bạn
    bình luận mới nhất
    bình luận facebook
    tất cả bình luận
    phản hồi của bạn
    gửi phản hồi
    để lại phản hồi
    để lại ý kiến
    hủy trả lời
    trao đổi – thảo luận
    bạn đọc bình luận
    bình luận về…
    bình luận hàng đầu
    bình luận nổi bật
    !pointer_labels
    tin liên quan
    bài viết liên quan
    xem thêm
    bài liên quan
    tin cùng chuyên mục
    cùng chuyên mục
    tin mới
    tin mới nhất
    mới nhất
    tin nổi bật
    tin đọc nhiều
    đọc nhiều
    đọc nhiều nhất
    xem nhiều
    xem nhiều nhất
    tin khác
    các tin khác
    bài viết khác
    có thể bạn quan tâm
    tin nóng
    đọc thêm
    bài viết mới
    tin tức liên quan
    đề xuất
    nổi bật
    tin xem nhiều
    bạn có thể quan tâm…
    tin cùng chủ đề
    cùng chủ đề
    cùng tác giả
    bài cùng tác giả
    bài cùng chuyên mục
    bài viết cùng chuyên mục
    cùng mục
    tin cùng mục
    tin bài cùng chuyên mục
    tin bài liên quan
    tin bài khác
    bài liên quan…
    các bài viết liên quan
    các bài viết khác
    các tin liên quan
    các tin mới
    các tin đã đưa
    tin đã đưa
    tin cũ hơn
    tin mới hơn
    bài cũ hơn
    bài mới hơn
    chủ đề liên quan
    nội dung liên quan
    video liên quan
    sự kiện liên quan
    tin hot
    tin nhanh
    tin mới cập nhật
    tin mới nhận
    tin trong ngày
    tin chính
    tin tiêu điểm
    tiêu điểm trong ngày
    đang được quan tâm
    đang hot
    nhiều người đọc
    nhiều người quan tâm
    được quan tâm nhất
    được quan tâm
    bài đọc nhiều
    bài đọc nhiều nhất
    bài xem nhiều
    bài nổi bật
    bài viết nổi bật
    bài viết mới nhất
    bài viết xem nhiều
    bài mới
    bài mới nhất
    đọc nhiều trong ngày
    đọc nhiều trong tuần
    xem nhiều trong ngày
    bạn có thể thích…
    có thể bạn thích
    có thể bạn quan tâm…
    có thể bạn sẽ thích
    có thể bạn sẽ quan tâm
    dành cho bạn
    gợi ý cho bạn
    bài viết gợi ý
    đề xuất cho bạn
    biên tập viên chọn
    lựa chọn của biên tập viên
    đừng bỏ lỡ
    đừng bỏ qua
    không thể bỏ lỡ
    bài tiếp theo
    bài trước
    đọc tiếp
    xem tiếp
    nội dung tài trợ
    tin tài trợ
    bài viết xem nhiều nhất
    bài đăng phổ biến
    lưu trữ blog
    !offer_labels
    bản tin
    đăng ký nhận tin
    đăng ký nhận bản tin
    đăng ký ngay
    đăng ký nhận…
    theo dõi chúng tôi
    theo dõi chúng tôi trên…
    ủng hộ chúng tôi
    trở thành hội viên
    đăng ký
    nhận bản tin
    tải ứng dụng
    kết nối với chúng tôi
    đọc tiếp với…
    tiếp tục đọc…
    để đọc tiếp…
    để tiếp tục đọc…
    để đọc toàn bộ…
    đọc toàn bộ bài viết…
    bài viết này chỉ dành cho…
    bài viết chỉ dành cho…
    nội dung này chỉ dành cho…
    đăng nhập hoặc…
    đã có tài khoản…
    bạn đã là thành viên…
    chọn gói…
    các gói đăng ký
    theo dõi blog qua email
    theo dõi blog qua thư điện tử
    đăng ký theo dõi blog qua email
    !author_labels
    về tác giả
    thông tin tác giả
    về tác giả…
    tác giả
    liên hệ
    !tag_labels
    thẻ
    từ khóa
    chủ đề
    từ khoá
    chủ đề liên quan
    từ khóa liên quan
    tags bài viết
    !source_labels
    nguồn
    tham khảo
    tài liệu tham khảo
    chú thích
    liên kết ngoài
    !pointers
    đọc thêm
    xem thêm
    đọc tiếp
    xem tiếp
    tin liên quan
    bài liên quan
    đọc ngay
    xem ngay
    có thể bạn quan tâm
    mời bạn đọc
    tìm hiểu thêm
    đọc bài
    đọc chi tiết
    xem chi tiết
    xem bài
    xem video
    xem toàn bộ
    nghe thêm
    tin bài liên quan
    các bài liên quan
    bài viết liên quan
    bài đọc nhiều
    tin cùng chuyên mục
    đừng bỏ lỡ
    không thể bỏ qua
    bấm vào đây
    nhấn vào đây
    mời xem
    mời đọc thêm
    bài tiếp theo
    bài trước
    !notices
    Quảng cáo
    Chia sẻ
    Chia sẻ bài viết
    In bài viết
    Lưu
    Lưu bài viết
    Sao chép liên kết
    Bình luận
    Xem thêm
    Đọc tiếp
    Đóng
    Tiếp theo
    Trước
    Về đầu trang
    Cập nhật
    Nghe
    Nghe đọc bài
    Tải thêm
    Trở lại
    thời gian đọc…
    theo dõi chúng tôi…
    quay lại
    chia sẻ bài viết này
    mời quý độc giả theo dõi…
    mời bạn đọc theo dõi…
    nghe bài viết
    nghe bài
    nghe tin này
    nghe đọc bài viết
    nghe audio
    cỡ chữ
    kích thước chữ
    tăng cỡ chữ
    giảm cỡ chữ
    lưu tin
    lưu bài
    đọc sau
    xem sau
    in bài
    in trang
    bản in
    in tin này
    gửi email
    gửi qua email
    gửi cho bạn bè
    gửi bài viết
    chia sẻ lên facebook
    chia sẻ facebook
    chia sẻ qua facebook
    chia sẻ zalo
    chia sẻ qua zalo
    chia sẻ bài
    chia sẻ tin
    chia sẻ tin này
    chia sẻ bài này
    copy link
    copy link thành công
    sao chép
    sao chép link
    đã sao chép
    đã sao chép liên kết
    link bài gốc
    link bài gốc copy link
    xem bình luận
    xem tất cả bình luận
    tất cả bình luận
    ý kiến bạn đọc
    gửi ý kiến
    mới nhất
    theo dõi trên google news
    nội dung tài trợ
    bài viết tài trợ
    tin tài trợ
    thông tin quảng cáo
    đóng quảng cáo
    bỏ qua quảng cáo
    bài viết tiếp tục sau quảng cáo
    nội dung tiếp theo sau quảng cáo
    đọc toàn bộ
    đọc toàn bộ bài viết
    xem toàn bộ
    xem đầy đủ
    bài tiếp theo
    bài trước
    tin tiếp theo
    tin trước
    bài viết tiếp theo
    bài viết trước
    xem video
    phát video
    xem ảnh
    xem tất cả
    xem tất cả ảnh
    xem thêm tin
    xem thêm bình luận
    tin khác
    hiển thị thêm
    về trang chủ
    trở về trang chủ
    lên đầu trang
    trở lại đầu trang
    báo lỗi
    báo cáo lỗi
    báo lỗi nội dung
    báo xấu
    bình chọn bài viết
    đánh giá bài viết
    bạn đánh giá bài viết này…
    bạn có thích bài viết này…
    thêm làm nguồn ưu tiên trên google
    chọn làm nguồn ưu tiên trên google
    theo dõi fanpage…
    đăng ký nhận tin…
    đăng ký nhận bản tin…
    mời quý vị đón đọc…
    mời quý vị và các bạn…
    mời bạn đọc xem thêm…
    mời quý độc giả…
    bạn đọc có thể gửi…
    email của bạn sẽ không được hiển thị công khai…
    các trường bắt buộc được đánh dấu…
    vui lòng đăng nhập để…
    bài viết được dịch tự động…
    bài viết thể hiện quan điểm…
    bài viết thể hiện văn phong…
    bài viết này chỉ dành cho…
    bài viết này dành riêng cho…
    bài viết chỉ dành cho…
    bài viết dành cho thành viên…
    nội dung này chỉ dành cho…
    nội dung chỉ dành cho…
    chỉ dành cho thành viên
    dành cho thành viên
    dành riêng cho thành viên
    đọc tiếp với…
    tiếp tục đọc
    tiếp tục đọc với…
    để đọc tiếp…
    để tiếp tục đọc…
    để đọc toàn bộ…
    đăng nhập
    đăng nhập hoặc đăng ký…
    đăng ký
    đăng ký ngay
    đăng ký để đọc…
    tạo tài khoản
    mua gói
    xem các gói
    chọn gói
    dùng thử miễn phí
    đã có tài khoản?…
    bạn đã có tài khoản?…
    đã là thành viên?…
    bạn đã là thành viên?…
    chưa có tài khoản?…
    bạn đã đọc hết…
    đọc không giới hạn…
    đọc tiếp sau quảng cáo
    tiếp tục sau quảng cáo
    xem tiếp sau quảng cáo
    bài viết tiếp tục bên dưới quảng cáo
    đọc tiếp bên dưới quảng cáo
    quét mã qr để tải…
    quét mã qr để đọc…
    quét mã qr để theo dõi…
    quét mã qr để xem…
    quét mã qr bên…
    quét mã qr
    từ khóa
    xem nhanh 20h…
    mục lục
    nội dung bài viết
    thu gọn
    mời độc giả theo dõi kênh…
    mời bạn đọc theo dõi kênh…
    tải ứng dụng
    đang tải
    ý kiến của bạn
    email của bạn
    theo dõi
    đây là một cửa sổ
    bắt đầu cửa sổ hội thoại. bấm phím esc để hủy và đóng cửa sổ.
    kết thúc cửa sổ hội thoại
    không có nguồn tương thích cho video này
    không tìm thấy nguồn phù hợp cho video này
    xem trên youtube
    video không có sẵn
    video này không có sẵn
    nội dung này không có sẵn
    xem bài viết này trên instagram
    trình duyệt của bạn không hỗ trợ thẻ audio
    trình duyệt của bạn không hỗ trợ thẻ video
    trình duyệt của bạn không hỗ trợ phát âm thanh
    trình duyệt của bạn không hỗ trợ html5
    trình duyệt không hỗ trợ
    trình duyệt của bạn đã lỗi thời
    vui lòng bật javascript
    hãy bật javascript
    địa chỉ email này đang được bảo vệ từ spambots…
    địa chỉ email này đang được bảo vệ khỏi spambots…
    nghe bài viết này
    nghe tin tức
    hiển thị bình luận
    ẩn bình luận
    thêm bình luận mới
    bình luận cũ hơn
    bình luận mới hơn
    để lại một bình luận hủy
    để lại một phản hồi hủy bỏ
    trả lời hủy
    phản hồi bình luận
    bình luận mới
    đăng bình luận
    nhập bình luận của bạn
    báo cáo bình luận
    xem trả lời
    hãy là người đầu tiên bình luận
    hãy là người đầu tiên bình luận bài viết này
    trở thành người đầu tiên bình luận
    chưa có bình luận nào
    không có bình luận nào
    hiện chưa có bình luận nào
    bình luận đã bị tắt
    bình luận đã đóng
    chức năng bình luận bị tắt
    đăng nhập để bình luận
    bạn cần đăng nhập để bình luận
    bạn phải đăng nhập để bình luận
    bạn phải đăng nhập để gửi bình luận
    lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi
    lưu tên của tôi, email, và trang web…
    thông báo cho tôi bằng email khi có bình luận mới
    báo cho tôi khi có bài viết mới
    trang web này sử dụng akismet để lọc thư rác. tìm hiểu cách xử lý bình luận của bạn
    trang web này sử dụng akismet để hạn chế spam. tìm hiểu bình luận của bạn được duyệt như thế nào
    trang web này sử dụng akismet…
    bình luận của bạn đang chờ kiểm duyệt
    thích đang tải...
    đang tải dữ liệu
    được tạo bởi blogger
    bài đăng cũ hơn
    bài đăng mới hơn
    bài viết cũ hơn
    bài viết mới hơn
    bài trước đó
    bài viết sau
    bài viết trước đó
    điều hướng bài viết
    trang tiếp theo
    đăng nhận xét
    đăng ký: đăng nhận xét (atom)
    đăng nhận xét (atom)
    gửi email bài đăng này
    chia sẻ lên x
    chia sẻ lên pinterest
    nhận xét này đã bị tác giả xóa
    xem hồ sơ hoàn chỉnh của tôi
    chuyển đến nội dung
    chuyển đến nội dung chính
    bỏ qua nội dung
    bỏ qua để đến nội dung
    nhảy đến nội dung
    chuyển tới nội dung
    đi tới nội dung
    bước tới điều hướng bước tới tìm kiếm
    bách khoa toàn thư mở wikipedia
    trang này được sửa đổi lần cuối…
    sửa mã nguồn
    sửa | sửa mã nguồn
    bản để in
    phiên bản để in
    in bài này
    in trang này
    gửi bài viết cho bạn bè
    chia sẻ qua email
    chưa có đánh giá
    chưa có đánh giá nào
    đánh giá bài viết này
    đánh giá của bạn
    bài viết này có hữu ích không?
    bài viết có hữu ích không?
    bạn có thấy bài viết này hữu ích không?
    thông tin này có hữu ích không?
    cảm ơn bạn đã đánh giá
    cảm ơn phản hồi của bạn
    chúng tôi tôn trọng quyền riêng tư của bạn
    quyền riêng tư của bạn rất quan trọng với chúng tôi
    chấp nhận tất cả cookie
    chấp nhận cookie
    lưu tùy chọn
    trang web này sử dụng cookie
    bạn chưa có tài khoản?
    bạn chưa có tài khoản? đăng ký
    đăng nhập để đọc tiếp
    dành cho độc giả trả phí
    email không hợp lệ
    địa chỉ email không hợp lệ
    vui lòng nhập email hợp lệ
    vui lòng nhập địa chỉ email hợp lệ
    nhập email của bạn
    nhập địa chỉ email của bạn
    đã xảy ra lỗi. vui lòng thử lại.
    đã xảy ra lỗi. vui lòng thử lại sau.
    có lỗi xảy ra. vui lòng thử lại.
    có lỗi xảy ra, vui lòng thử lại sau
    sao chép đường dẫn
    đã copy link
    sao chép liên kết thành công
    chia sẻ trang này
    chia sẻ trên facebook
    chia sẻ trên twitter
    lưu bài viết này
    lưu để đọc sau
    thêm vào yêu thích
    thêm vào danh sách yêu thích
    bấm để phóng to
    nhấn để phóng to
    nhấp để phóng to
    click để phóng to
    bấm vào ảnh để phóng to
    xem thêm ảnh
    xem toàn bộ ảnh
    xem thư viện ảnh
    ảnh tiếp theo
    bài viết này được dịch tự động
    được dịch tự động
    đọc bằng tiếng anh
    đọc bằng tiếng việt
    xem bản gốc
    xem bản dịch
    xếp hạng bản dịch này
    xem thêm bài viết
    đọc toàn văn
    xem toàn bộ bài viết
    bài viết khác
    tất cả tin tức
    tiếp tục đọc sau quảng cáo
    tắt quảng cáo
    liên hệ quảng cáo
    đọc trên ứng dụng
    quan tâm zalo
    thêm làm nguồn tin ưu tiên trên google
    báo lỗi bài viết
    phát hiện lỗi?
    góp ý cho bài viết
    trở về đầu trang
    quay lại đầu trang
    quay lại trang chủ
    đăng ký bản tin
    hãy là người đầu tiên thích bài này
    bài viết này được đăng trong…
    bài này đã được đăng trong…
    nhập địa chỉ email của bạn để…
    chấp nhận tất cả
    từ chối tất cả
    quản lý tùy chọn
    !counted_notices
    0 phút đọc
    thời gian đọc 0 phút
    đọc trong 0 phút
    0 giờ trước
    0 phút trước
    0 bình luận
    lượt xem 0
    0 lượt xem
    thời gian đọc khoảng 0 phút
    thời gian đọc ước tính 0 phút
    đọc 0 phút
    đọc khoảng 0 phút
    đọc trong khoảng 0 phút
    0 phút để đọc
    mất 0 phút để đọc
    nghe 0 phút
    0 ngày trước
    0 tuần trước
    cập nhật 0 giờ trước
    cập nhật 0 phút trước
    cập nhật 0 ngày trước
    0 ý kiến
    0 phản hồi
    bình luận 0
    ý kiến 0
    0 lượt đọc
    lượt đọc 0
    số lượt đọc 0
    số lượt xem 0
    đã xem 0
    đã đọc 0 lần
    xem 0 lần
    0 lượt chia sẻ
    chia sẻ 0
    0 chia sẻ
    0 lượt thích
    xem tất cả 0 bình luận
    0 đánh giá
    xem 0 ảnh
    !edge_notices
    bản quyền thuộc
    mọi quyền được bảo lưu
    theo dõi chúng tôi
    đăng ký nhận bản tin
    cấm sao chép
    ghi rõ nguồn
    tải ứng dụng
    giữ bản quyền
    kênh của chúng tôi
    đăng nhập để
    theo dõi fanpage
    fanpage của chúng tôi
    trang facebook của chúng tôi
    nhấn nút đăng ký
    ứng dụng của chúng tôi
    bản tin của chúng tôi
    nhận tin tức mới nhất
    vui lòng đăng nhập
    đăng nhập hoặc
    để đọc tiếp
    dành cho độc giả trả phí
    để gửi bình luận
    mời quý độc giả
    mời bạn đọc
    quý độc giả có thể
    bạn đọc có thể gửi
    gửi bài viết về
    không sao chép dưới
    khi phát hành lại thông tin
    toàn bộ bản quyền
    quan điểm riêng của tác giả
    không nhất thiết phản ánh
    không phải là lời khuyên đầu tư
    chỉ mang tính chất tham khảo
    chỉ có giá trị tham khảo
    chỉ dành cho độc giả
    bài viết trả phí
    để đọc toàn bộ
    để đọc trọn
    để đọc đầy đủ
    để xem toàn bộ nội dung
    để tiếp tục đọc
    đăng ký để đọc
    bạn đã là thành viên
    bạn đã có tài khoản
    đã có tài khoản?
    đã đăng ký?
    hết lượt đọc
    bài viết miễn phí trong
    đọc không giới hạn
    bài viết chỉ dành cho
    bài viết này chỉ dành cho
    bài viết này dành cho thành viên
    nội dung này chỉ dành cho
    vui lòng không sao chép
    đánh dấu đường dẫn tĩnh
    !missing_titles
    không tìm thấy
    trang không tồn tại
    lỗi 404
    trang bạn tìm
    không tìm thấy trang
    !blocked_titles
    truy cập bị từ chối
    xác minh bảo mật
    !consent_titles
    chính sách bảo mật
    quyền riêng tư
    cookie
    đồng ý
    !consent_words
    đồng ý
    !consent_phrases
    chúng tôi coi trọng quyền riêng tư
    chúng tôi tôn trọng quyền riêng tư
    chúng tôi quan tâm đến quyền riêng tư
    quyền riêng tư của bạn rất quan trọng
    quyền riêng tư của bạn quan trọng
    thay đổi tùy chọn
    thay đổi lựa chọn
    thay đổi cài đặt của bạn
    quản lý tùy chọn
    quản lý lựa chọn
    chúng tôi sử dụng cookie
    trang web này sử dụng cookie
    website này sử dụng cookie
    trang này sử dụng cookie
    việc sử dụng cookie
    cookie và các công nghệ tương tự
    cookie và công nghệ tương tự
    chính sách bảo mật của chúng tôi
    chính sách quyền riêng tư của chúng tôi
    chính sách cookie của chúng tôi
    chấp nhận tất cả
    từ chối tất cả
    thông tin trên thiết bị
    thông tin trên một thiết bị
    để chọn quảng cáo
    để chọn nội dung
    quảng cáo được cá nhân hóa
    quảng cáo cá nhân hóa
    quảng cáo và nội dung được cá nhân hóa
    nội dung được cá nhân hóa
    hồ sơ quảng cáo
    đo lường hiệu suất quảng cáo
    đo lường hiệu quả quảng cáo
    đo lường hiệu suất nội dung
    đo lường quảng cáo và nội dung
    thông tin chi tiết về đối tượng
    thấu hiểu đối tượng
    nghiên cứu đối tượng
    đảm bảo an ninh, ngăn
    đảm bảo bảo mật, ngăn
    khớp và kết hợp dữ liệu
    liên kết các thiết bị
    nhận dạng thiết bị
    dữ liệu vị trí địa lý chính xác
    dữ liệu định vị chính xác
    quét đặc điểm thiết bị
    quét thiết bị
    dựa trên lợi ích hợp pháp
    cookie cần thiết
    tôi đủ 18 tuổi
    tôi trên 18 tuổi
    !consent_topics
    cookie
    dữ liệu cá nhân
    thông tin cá nhân
    lợi ích hợp pháp
    địa chỉ ip
    mã định danh
    chính sách bảo mật
    chính sách quyền riêng tư
    quyền riêng tư
    cá nhân hóa
    chúng tôi và các đối tác
    chúng tôi và đối tác
    đối tác của chúng tôi
    nhà cung cấp của chúng tôi
    sự đồng ý của bạn
    rút lại sự đồng ý
    rút lại đồng ý
    đồng ý tất cả
    !embed_notices
    nội dung bên ngoài
    !login_titles
    đăng nhập
    đăng ký tài khoản
    đăng ký thành viên
    tạo tài khoản
    !search_titles
    kết quả tìm kiếm
    tìm kiếm:
    kết quả cho
    !search_paths
    tim-kiem
    !listing_paths
    chu-de
    tac-gia
    chuyen-muc
    !article_kinds
    ý kiến
    góc nhìn
    quan điểm
    bình luận
    xã luận
    phỏng vấn
    phân tích
    bạn đọc
    !home_labels
    trang chủ
    chưa phân loại
    tin tức
    !site_pages
    về chúng tôi
    điều khoản sử dụng
    liên hệ quảng cáo
    chính sách bảo mật
    liên hệ tòa soạn
    báo giá quảng cáo
    sơ đồ trang
    !frequent_words
    và
    của
    là
    có
    được
    cho
    trong
    các
    không
    một
    với
    những
    người
    này
    đã
    đến
    khi
    để
    ở
    từ
    !caption_leads
    trong ảnh:
    !times_ago
    0 giờ trước
    0 phút trước
    0 ngày trước
    0 tuần trước
    vừa xong
    hôm qua
    một giờ trước
    một ngày trước
    một tháng trước
    một năm trước
    0 tháng trước
    0 năm trước
    cách đây 0 giờ
    cách đây 0 ngày
    cách đây 0 tháng
    cách đây 0 năm
    !given_names
    Nguyễn
    Trần
    Lê
    Phạm
    Huỳnh
    Hoàng
    Phan
    Vũ
    Võ
    Đặng
    Bùi
    Đỗ
    Hồ
    Ngô
    Dương
    Lý
    Đinh
    Trịnh
    Đào
    Lương
    !reply_buttons
    trả lời
    phản hồi
    trả lời bình luận
    trích dẫn
    """)
}
