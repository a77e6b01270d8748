import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Gives the blocks of the article their roles: headline, deck, byline, dateline, caption, credit.
struct RolePass: BlocksPass {
  let name = "roles"
  let reason = "Passes that follow judge the body, and leave bylines, datelines and captions where they are."
  let runsOnKept = true
  let keepsBlocks = true

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    // Of two references to the blocks, each would get a copy where a role changes.
    var own: [ArticleBlock] = []
    swap(&own, &blocks)
    var roles = RoleReading(consume own, on: page, context)
    roles.assign()
    blocks = roles.blocks
    return [:]
  }
}
