public import CopydeskCore

/// A test and its place in a file.
public struct PlacedTest: SettingValue {
  public var test: ConfigTest
  public var position: ConfigNode.Position?
  /// Where its golden is named.
  var goldenPosition: ConfigNode.Position?

  public static var settingKind: SettingKind { ConfigTest.settingKind }

  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> PlacedTest? {
    guard let test = ConfigTest.read(node, path: path, reader: &reader) else { return nil }
    let errors = reader.errors.count
    if test.input.count != 1 {
      let found = test.input.count == 0 ? "none is given" : "\(test.input.count) are given"
      reader.fail(
        SettingError.join(path, "input"), node["input"]?.position ?? node.position,
        "one of file, html, text and document belongs here; \(found)")
    }
    if test.expect.isEmpty {
      reader.fail(
        SettingError.join(path, "expect"), node["expect"]?.position ?? node.position,
        "nothing is expected; give fields, contains, lacks, when, dropped, failed or golden")
    }
    guard reader.errors.count == errors else { return nil }
    return PlacedTest(test: test, position: node.position, goldenPosition: node["expect"]?["golden"]?.position)
  }

  public var configNode: ConfigNode { test.configNode }
}
