import CopydeskCore

extension Block {
  /// Whether all of the text is bold.
  var isBold: Bool { marks.contains { $0.kind == .strong && $0.range == 0..<text.utf8.count } }
}
