extension DocumentFacts: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(site)
    packer.add(words)
    packer.add(kept)
    packer.add(visible)
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let site: String? = try unpacker.value()
    let words: Int = try unpacker.value()
    let kept: Int = try unpacker.value()
    self.init(site: site, words: words, kept: kept, visible: try unpacker.value())
  }
}
