import CopydeskCore
import Yams

/// Turns the YAML parser's tree into config nodes: resolves scalars, puts variables in, merges `<<`, finds duplicate keys.
struct NodeConverter {
  /// How many nodes a config may have, aliases written out.
  static let mostNodes = 100_000
  /// How deep a config may nest, aliases written out.
  static let deepest = 100

  private let source: SourceText
  private let masks: [YAMLReader.Place: Unicode.Scalar]
  private let substitution: Substitution
  private var nodes = 0
  private var substitutedBytes = 0
  /// The errors so far.
  private(set) var errors: [SettingError] = []
  /// The places of values that could not be read.
  private var unread: Set<ConfigNode.Mark> = []

  init(source: SourceText, masks: [YAMLReader.Place: Unicode.Scalar], environment: [String: String]) {
    self.source = source
    self.masks = masks
    substitution = Substitution(environment: environment)
  }

  /// Converts a node and all below it.
  ///
  /// - Throws: ``SettingError`` when the config is too large or too deep.
  mutating func convert(_ node: Yams.Node, path: String = "", depth: Int = 0) throws(SettingError) -> ConfigNode {
    let mark = mark(of: node)
    nodes += 1
    guard nodes <= NodeConverter.mostNodes else {
      throw SettingError(
        path: path, mark: mark, "more than \(NodeConverter.mostNodes) values, counting those that aliases repeat")
    }
    guard depth <= NodeConverter.deepest else {
      throw SettingError(path: path, mark: mark, "nested deeper than \(NodeConverter.deepest) levels")
    }
    switch node {
    case .scalar(let scalar):
      var result = try convert(scalar, mark: mark, path: path)
      if case .string(scalar.string) = result.value, let place = scalar.mark {
        result.line = source.rest(line: place.line, column: place.column)
      }
      return result
    case .sequence(let sequence):
      checkTag(sequence.tag, expected: .seq, mark: mark, path: path)
      var items: [ConfigNode] = []
      for item in sequence {
        items.append(try convert(item, path: "\(path)[\(items.count)]", depth: depth + 1))
      }
      return ConfigNode(.list(items), mark: mark)
    case .mapping(let mapping):
      checkTag(mapping.tag, expected: .map, mark: mark, path: path)
      return ConfigNode(.map(try entries(of: mapping, path: path, depth: depth)), mark: mark)
    case .alias:
      return fail(path, mark, "an alias that cannot be followed")
    }
  }

  /// Whether something at the mark could not be read, so that further errors about it would only follow from that.
  func hidesErrors(at mark: ConfigNode.Mark?) -> Bool { mark.map(unread.contains) ?? false }

  private mutating func convert(
    _ scalar: Yams.Node.Scalar, mark: ConfigNode.Mark?, path: String
  ) throws(SettingError) -> ConfigNode {
    var text = scalar.string
    var isPlain = scalar.style == .plain
    do {
      if let result = try substitution.apply(to: text) {
        text = result.text
        isPlain = isPlain && result.isWhole
        substitutedBytes += text.utf8.count
      }
    } catch {
      return fail(path, mark, error.message)
    }
    guard substitutedBytes <= ConfigFile.largest else {
      throw SettingError(path: path, mark: mark, "more than 10 MB of text from environment variables")
    }
    switch scalar.tag.rawValue {
    case "": return isPlain ? PlainScalar.resolve(text, mark: mark) : ConfigNode(.string(text), mark: mark)
    case "!", Tag.Name.str.rawValue: return ConfigNode(.string(text), mark: mark)
    case Tag.Name.int.rawValue, Tag.Name.float.rawValue, Tag.Name.bool.rawValue, Tag.Name.null.rawValue:
      return PlainScalar.resolve(text, mark: mark)
    default: return fail(path, mark, unknownTag(scalar.tag))
    }
  }

  private mutating func entries(
    of mapping: Yams.Node.Mapping, path: String, depth: Int
  ) throws(SettingError) -> [ConfigNode.Entry] {
    var entries: [ConfigNode.Entry] = []
    var merges: [(node: Yams.Node, mark: ConfigNode.Mark?)] = []
    var firstMarks: [String: ConfigNode.Mark?] = [:]
    for (key, value) in mapping {
      let mark = mark(of: key)
      guard case .scalar(let scalar) = key else {
        _ = fail(path, mark, "a key must be a text, not a list or a map")
        continue
      }
      let name = name(of: scalar)
      let entryPath = SettingError.join(path, name)
      if let first = firstMarks[name] {
        _ = fail(entryPath, mark, "duplicate key; it is already in line \(first?.line ?? 0)")
      } else {
        firstMarks[name] = .some(mark)
        if name == "<<", scalar.style == .plain {
          merges.append((value, mark))
        } else {
          entries.append(.init(name, mark: mark, try convert(value, path: entryPath, depth: depth + 1)))
        }
      }
    }
    for merge in merges {
      try self.merge(merge.node, mark: merge.mark, into: &entries, path: path, depth: depth)
    }
    return entries
  }

  /// Adds the entries of a map, or of each map in a list, whose keys are not there yet (yaml.org/type/merge.html).
  private mutating func merge(
    _ node: Yams.Node, mark: ConfigNode.Mark?, into entries: inout [ConfigNode.Entry], path: String, depth: Int
  ) throws(SettingError) {
    let merged = try convert(node, path: path, depth: depth + 1)
    let maps: [ConfigNode] = if case .list(let items) = merged.value { items } else { [merged] }
    var known = Set(entries.map(\.key))
    for map in maps {
      guard case .map(let others) = map.value else {
        _ = fail(SettingError.join(path, "<<"), mark, "expected a map to merge, or a list of maps; found \(map.found)")
        continue
      }
      for entry in others where known.insert(entry.key).inserted { entries.append(entry) }
    }
  }

  /// The key's text, unmasked.
  private func name(of key: Yams.Node.Scalar) -> String {
    guard let mark = key.mark, let first = masks[.init(line: mark.line, column: mark.column)] else { return key.string }
    var scalars = key.string.unicodeScalars
    scalars.removeFirst()
    return String(Character(first)) + String(scalars)
  }

  private func mark(of node: Yams.Node) -> ConfigNode.Mark? {
    node.mark.map { source.mark(line: $0.line, column: $0.column) }
  }

  private mutating func checkTag(_ tag: Tag, expected: Tag.Name, mark: ConfigNode.Mark?, path: String) {
    guard !["", "!", expected.rawValue].contains(tag.rawValue) else { return }
    _ = fail(path, mark, unknownTag(tag))
  }

  private func unknownTag(_ tag: Tag) -> String { "the tag '\(tag.rawValue)' has no meaning here" }

  /// Notes an error, and gives a node in place of what could not be read.
  private mutating func fail(_ path: String, _ mark: ConfigNode.Mark?, _ message: String) -> ConfigNode {
    errors.append(SettingError(path: path, mark: mark, message))
    if let mark { unread.insert(mark) }
    return ConfigNode(.null, mark: mark)
  }
}
