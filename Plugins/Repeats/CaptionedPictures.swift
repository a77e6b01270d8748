/// Finds figures with the same caption that show one picture, whatever number of figures share the caption.
struct CaptionedPictures {
  /// The first figure of each caption.
  private var first: [String: Int] = [:]
  /// The first figure of each caption that has no address.
  private var withoutAddress: [String: Int] = [:]
  private var byPicture: [Picture: Int] = [:]

  private struct Picture: Hashable {
    let key: String
    let stem: String
  }

  /// Captions that say this much, in characters, are one picture's.
  private static let longCaption = 40

  /// An earlier figure of the same picture: of the same name, at whatever size, or one of both has no address. A long caption that stands
  /// again further on is the same picture's as well; two pictures side by side may share one.
  func find(_ src: String, key: String, at index: Int) -> Int? {
    guard let earliest = first[key] else { return nil }
    if src.isEmpty { return earliest }
    if let same = withoutAddress[key] ?? byPicture[Picture(key: key, stem: PictureName(src).stem)] { return same }
    return key.measure >= CaptionedPictures.longCaption && index - earliest > 1 ? earliest : nil
  }

  /// Remembers a figure that no earlier one is the same as.
  mutating func add(_ src: String, key: String, at index: Int) {
    if first[key] == nil { first[key] = index }
    if src.isEmpty {
      withoutAddress[key] = index
    } else {
      byPicture[Picture(key: key, stem: PictureName(src).stem)] = index
    }
  }
}
