/// A picture.
public struct ImageReference: Sendable, Hashable {
  /// The picture's address as the page has it.
  public var src: String
  /// The text in place of the picture, for who cannot see it.
  public var alt: String?
  /// The line under the picture, without the credit.
  public var caption: String?
  /// Who made or provided the picture, without "Photo:" and its kind.
  public var credit: String?

  public init(src: String, alt: String? = nil, caption: String? = nil, credit: String? = nil) {
    self.src = src
    self.alt = alt
    self.caption = caption
    self.credit = credit
  }
}
