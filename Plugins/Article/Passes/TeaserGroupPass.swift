import CopydeskHTML

/// Takes out groups of cards: neighbours of one make, each a linked headline with little beside it.
///
/// One card may be a link that the author set; three in a row are a list of other articles, whatever they are called.
struct TeaserGroupPass: PagePass {
  let name = "teaser_groups"
  let reason = "Three or more linked headlines in a row lead to other articles, whatever they are called."

  static let rule = RemovalRule(
    "teaser_group", "One of several like it in a row, each a linked headline: pointers to other articles.")

  func fates(in page: PageReading, _ context: PassContext) -> [PageFate] {
    let search = TeaserGroupSearch(
      reading: page, running: page.running, favor: context.favor, title: context.titleHeading)
    let single = context.favor == .recall ? [] : PictureCards(reading: page, title: context.titleHeading).found
    return (search.found + single).map { .removed(node: $0, TeaserGroupPass.rule) }
  }
}
