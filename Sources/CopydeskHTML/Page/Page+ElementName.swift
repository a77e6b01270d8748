extension Page {
  /// The name of an element in lower case, also of one that ``Tag`` has no case for; of a text, "text".
  package func elementName(of node: Int) -> String {
    let element = nodes[node]
    guard element.tag == .other else { return element.tag.name }
    return attribute(.other, of: node).map { String(decoding: $0, as: UTF8.self) } ?? element.tag.name
  }

  /// Where an element's attributes are in ``attributes``, without the entry that holds the name of a ``Tag/other``.
  package func attributeRange(of node: Int) -> Range<Int> {
    let element = nodes[node]
    guard element.tag != .text else { return 0..<0 }
    let start = Int(element.start)
    let end = start + Int(element.count)
    return (element.tag == .other ? min(start + 1, end) : start)..<end
  }

  /// The name of an attribute in lower case, by its index in ``attributes``.
  package func attributeName(at index: Int) -> String {
    let attribute = attributes[index]
    guard attribute.name == .other else { return attribute.name.string }
    return String(
      decoding: bytes[Int(attribute.otherName.lowerBound)..<Int(attribute.otherName.upperBound)], as: UTF8.self)
  }

  /// The value of an attribute, by its index in ``attributes``.
  package func attributeValue(at index: Int) -> String {
    let value = attributes[index].value
    return String(decoding: bytes[Int(value.lowerBound)..<Int(value.upperBound)], as: UTF8.self)
  }
}
