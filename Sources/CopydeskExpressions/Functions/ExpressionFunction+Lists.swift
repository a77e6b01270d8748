extension ExpressionFunction {
  /// Functions of lists and maps.
  static let lists: [ExpressionFunction] = [
    .init(.function, "size", [.list(.dyn)], .int, "How many elements the list has.") { list, _, _ in
      .int(list.list.count)
    },
    .init(.method, "size", [.list(.dyn)], .int, "How many elements the list has.") { list, _, _ in
      .int(list.list.count)
    },
    .init(.function, "size", [.map(.dyn, .dyn)], .int, "How many keys the map has.") { map, _, _ in .int(map.size) },
    .init(.method, "size", [.map(.dyn, .dyn)], .int, "How many keys the map has.") { map, _, _ in .int(map.size) },
    .init(.method, "join", [.list(.string)], .string, "The texts of the list, one after the other.") { list, _, _ in
      .string(try texts(list).joinedText(by: ""))
    },
    .init(.method, "join", [.list(.string), .string], .string, "The same with a text between them.") {
      list, separator, _ in .string(try texts(list).joinedText(by: separator.string))
    },
  ]

  private static func texts(_ list: ExpressionValue) throws(Trouble) -> [String] {
    var texts: [String] = []
    for element in list.list {
      guard case .string(let text) = element else {
        throw Trouble("'join' takes a list of texts, and there is \(element.typeName) in it")
      }
      texts.append(text)
    }
    return texts
  }
}
