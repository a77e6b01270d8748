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
    !update_words
    cập nhật
    sửa đổi
    chỉnh sửa
    !publication_words
    ngày đăng
    đăng lúc
    xuất bản
    !byline_leads
    tác giả:
    bài viết:
    bài:
    viết bởi
    người viết:
    phóng viên:
    bài và ảnh:
    !author_fields
    tác giả
    !conjunctions
    và
    !other_work
    dịch bởi
    biên tập:
    biên dịch:
    !roles
    phóng viên
    biên tập viên
    nhà báo
    tổng biên tập
    !nobody
    ban biên tập
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
    !counted_notices
    0 phút đọc
    thời gian đọc 0 phút
    đọc trong 0 phút
    0 giờ trước
    0 phút trước
    0 bình luận
    lượt xem 0
    0 lượt xem
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
    """)
}
