public import CopydeskCore

/// One step of extraction that looks at a page's tree and says what of it is not the article.
///
/// A pass only reads. The driver takes out what the pass names, keeps the sums of text right, and records a removal for every text that
/// goes, so that no pass can lose one.
public protocol PagePass: ExtractionPass {
  /// The parts of the page that are to go, in any order.
  ///
  /// A part that another pass has taken out, or that a site rule protects, stays as it is.
  ///
  /// - Throws: Any error; it becomes the document's verdict.
  func fates(in page: PageReading, _ context: PassContext) throws -> [PageFate]
}

/// A step of extraction with a name that lists and settings can refer to.
public protocol ExtractionPass: Sendable {
  /// The name, in snake case; unique in a list.
  var name: String { get }
  /// Why the pass is in the list, in one line.
  var reason: String { get }
}

/// What a pass says about one part of a page.
public enum PageFate: Sendable, Hashable {
  /// The node and everything below it goes, under a rule.
  case removed(node: Int, RemovalRule)
  /// The node and everything below it stays, whatever later passes say.
  case kept(node: Int)
}

/// What passes know besides the page or the blocks.
public struct PassContext: Sendable {
  /// Which mistake is the worse one.
  public let favor: Favor
  /// The node of the first visible `<h1>`, or on a page without one of the line with the title; `nil` where there is none, and before hidden parts
  /// are out.
  public internal(set) var headline: Int?
  /// The document's metadata, as far as they are known: those from earlier stages until the page's own are read.
  public internal(set) var metadata = Metadata()

  /// The page's title as the page states it, in several places.
  var titles: [String] = []
  /// The heading with the words of the page's title, or where no heading has them, the line that has; `nil` where there is none.
  var titleHeading: Int?
  /// The article's text as the page states it in JSON-LD.
  var stated: String?
  /// What the page's links are relative to.
  var links = LinkBase(nil)

  init(favor: Favor) { self.favor = favor }
}
