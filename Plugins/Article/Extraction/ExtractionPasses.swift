/// The passes of extraction, in the order in which they run.
///
/// A host may add, replace or leave out passes:
///
/// ```swift
/// var passes = ExtractionPasses.standard
/// passes.insert(TickerPass(), before: "boilerplate")
/// passes.remove("edge_notices")
/// ArticlePlugin.register(in: &registry, passes: passes)
/// ```
///
/// The user's own site rules come before all of them.
public struct ExtractionPasses: Sendable {
  /// Takes out what a reader of the page does not see. Sums of text are taken after these passes.
  public var visibility: [any PagePass]
  /// Takes out parts of the page around and in the article. Then the element that holds the article is looked for.
  public var parts: [any PagePass]
  /// Works on the blocks of that element, and on those found before it.
  public var blocks: [any BlocksPass]

  /// Makes a list.
  public init(visibility: [any PagePass], parts: [any PagePass], blocks: [any BlocksPass]) {
    self.visibility = visibility
    self.parts = parts
    self.blocks = blocks
  }

  /// The passes of `html.article`.
  public static let standard = ExtractionPasses(
    visibility: [HiddenPass()],
    parts: [BoilerplatePass(), OtherArticlePass(), ContentsPass(), TeaserGroupPass(), SiteBoxPass()],
    blocks: [
      HeadLinesPass(), RolePass(), GalleryPass(), EmbedNoticePass(), SectionPass(), LinkListPass(), LinePass(),
      ConsentPass(),
      LastNoticePass(),
      EdgeNoticePass(),
      EmptyHeadingPass(), CaptionCopyPass(), BeforeHeadlinePass(), AfterArticlePass(), CaptionPass(),
      ThumbnailPass(), TeaserPicturePass(), StatedBodyPass(), ItemHeadingPass(), RulePass(),
    ])

  /// Every pass, in order.
  public var all: [any ExtractionPass] { visibility + parts + blocks }

  /// Puts a pass before another one.
  ///
  /// - Precondition: There is a pass of that name, of the same kind.
  public mutating func insert(_ pass: any PagePass, before name: String) {
    if let index = visibility.firstIndex(where: { $0.name == name }) {
      visibility.insert(pass, at: index)
    } else {
      parts.insert(pass, at: ExtractionPasses.index(of: name, in: parts))
    }
  }

  /// Puts a pass before another one.
  ///
  /// - Precondition: There is a pass of that name, of the same kind.
  public mutating func insert(_ pass: any BlocksPass, before name: String) {
    blocks.insert(pass, at: ExtractionPasses.index(of: name, in: blocks))
  }

  /// Puts a pass in the place of the one with a name.
  ///
  /// - Precondition: There is a pass of that name, of the same kind.
  public mutating func replace(_ name: String, with pass: any PagePass) {
    insert(pass, before: name)
    remove(name)
  }

  /// Puts a pass in the place of the one with a name.
  ///
  /// - Precondition: There is a pass of that name, of the same kind.
  public mutating func replace(_ name: String, with pass: any BlocksPass) {
    insert(pass, before: name)
    remove(name)
  }

  /// Leaves out the pass with a name.
  ///
  /// - Precondition: There is a pass of that name.
  public mutating func remove(_ name: String) {
    let before = all.count
    // A pass that replaces another one may have the same name; it comes first.
    if let index = visibility.lastIndex(where: { $0.name == name }) {
      visibility.remove(at: index)
    } else if let index = parts.lastIndex(where: { $0.name == name }) {
      parts.remove(at: index)
    } else if let index = blocks.lastIndex(where: { $0.name == name }) {
      blocks.remove(at: index)
    }
    precondition(all.count < before, "there is no pass named '\(name)'")
  }

  private static func index<Pass>(of name: String, in passes: [Pass]) -> Int {
    guard let index = passes.firstIndex(where: { ($0 as? any ExtractionPass)?.name == name }) else {
      preconditionFailure("there is no pass named '\(name)' among those of this kind")
    }
    return index
  }
}
