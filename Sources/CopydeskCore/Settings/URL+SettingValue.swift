public import FoundationEssentials

extension URL: SettingValue {
  public static var settingKind: SettingKind { .string }

  /// Reads an absolute address with a scheme and, for a web address, a host.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> URL? {
    guard let text = String.read(node, path: path, reader: &reader) else { return nil }
    if let url = URL(string: text), let scheme = url.scheme?.lowercased() {
      if !["http", "https"].contains(scheme) || url.host?.isEmpty == false { return url }
    }
    reader.fail(path, node.position, "expected an address such as https://news.example/feed, found '\(text)'")
    return nil
  }

  public var configNode: ConfigNode { .init(.string(absoluteString)) }
}
