import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Takes out sections that their headings call something other than the article: comments, other articles, offers, tags.
///
/// Such a section comes after the article's first paragraphs. It goes on to the next heading of its rank; one that lists pointers
/// ends before running text too, since an article may go on after a box.
struct SectionPass: BlocksPass {
  let name = "sections"
  let reason = "A heading can say that what follows is comments, other articles, an offer or tags."

  static let comments = BoilerplatePass.comments
  static let pointers = RemovalRule("related_section", "A section of pointers to other articles, by its heading.")
  static let offer = RemovalRule(
    "offer_section", "A section that offers newsletters, memberships or accounts to follow.")
  static let author = RemovalRule("author_section", "A section about the author, or whom to call, by its heading.")
  static let tags = RemovalRule("tag_section", "A section of tags; they are in the metadata.")

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    var search = SectionSearch(
      blocks, LinkTargets(blocks, on: page, context), on: page, authors: context.metadata.authorKeys,
      favor: context.favor)
    search.run()
    return search.found.mapValues { .removed($0, as: $0 == SectionPass.pointers ? .teaser : .widget) }
  }
}
