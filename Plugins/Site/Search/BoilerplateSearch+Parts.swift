extension BoilerplateSearch {
  /// Keeps lines that are parts of what stays: items of a list that has others, headings and labels of what is the page's own.
  ///
  /// Recipes share ingredients and tests share headings; a notice is shared as a whole.
  mutating func keepParts() {
    keepLists()
    for index in lines.indices.reversed() where found[index] {
      let line = lines[index]
      guard line.kind == .heading || line.isLabel || isBeforeList(index) else { continue }
      if index + 1 < lines.count, !found[index + 1] { keep(index) }
    }
  }

  /// Whether a short line that is no sentence has a list after it.
  private func isBeforeList(_ index: Int) -> Bool {
    !lines[index].isLong && index + 1 < lines.count && lines[index].kind != .listItem
      && lines[index + 1].kind == .listItem
  }

  private mutating func keepLists() {
    var start = 0
    while start < lines.count {
      guard lines[start].kind == .listItem else {
        start += 1
        continue
      }
      var end = start + 1
      while end < lines.count, lines[end].kind == .listItem, lines[end].list == lines[start].list { end += 1 }
      if found[start..<end].contains(false) { for index in start..<end { keep(index) } }
      start = end
    }
  }
}
