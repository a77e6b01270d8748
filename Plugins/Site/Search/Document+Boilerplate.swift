import CopydeskCore

extension Document {
  /// Takes out the boilerplate that a site's other pages taught, and says which ones did.
  ///
  /// - Returns: How many blocks were taken out. A page that has nothing else keeps all.
  mutating func removeBoilerplate(_ page: PageLines, _ site: SiteLines, _ needed: Needed) -> Int {
    var search = BoilerplateSearch(page, site, needed)
    search.search()
    let count = search.found.count { $0 }
    let hasOther = zip(blocks, search.found).contains { block, isFound in
      !isFound && block.role == .body && block.kindName != "heading" && !block.plainText.isEmpty
    }
    if count == 0 || !hasOther { return 0 }
    var kept: [Block] = []
    kept.reserveCapacity(blocks.count - count)
    for index in blocks.indices {
      guard search.found[index], let evidence = search.evidence[index] else {
        kept.append(blocks[index])
        continue
      }
      removals.append(
        Removal(rule: "site_boilerplate", reason: site.reason(evidence), block: blocks[index]))
    }
    blocks = kept
    return count
  }
}

extension SiteLines {
  /// Which pages have a line, as a sentence.
  fileprivate func reason(_ evidence: Evidence) -> String {
    "on \(evidence.pages) of \(teachers) pages of \(site), such as \(evidence.first)"
  }
}
