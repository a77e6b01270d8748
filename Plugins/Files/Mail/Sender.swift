/// Who a message is from: `"Jane Doe" <jane@courier.example>`, or the older `jane@courier.example (Jane Doe)`.
struct Sender: Equatable {
  var name: String?
  var address: String

  /// - Parameter value: The value of `From`, decoded. Of several senders it is the first.
  init(_ value: String) {
    if let open = value.firstIndex(of: "<") {
      let rest = value[value.index(after: open)...]
      address = String(rest.prefix { $0 != ">" })
      name = Self.cleaned(value[..<open])
    } else if let open = value.firstIndex(of: "(") {
      address = String(value[..<open]).filter { !$0.isWhitespace }
      name = Self.cleaned(value[value.index(after: open)...].prefix { $0 != ")" })
    } else {
      address = value.filter { !$0.isWhitespace }
    }
  }

  private static func cleaned(_ text: some StringProtocol) -> String? {
    let plain = String(text).filter { $0 != "\"" && $0 != "\\" }
    let words = plain.split { $0.isWhitespace }.joined(separator: " ")
    return words.isEmpty || words.contains("@") ? nil : words
  }
}
