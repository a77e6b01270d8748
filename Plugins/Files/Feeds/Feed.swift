/// What a feed says about itself.
struct Feed: Equatable {
  var title: String?
  /// The site that the feed is of.
  var url: String?
  var language: String?
}
