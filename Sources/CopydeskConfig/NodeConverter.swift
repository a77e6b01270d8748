import CopydeskCore
import Yams

/// Turns the YAML parser's tree into config nodes: resolves scalars, puts variables in, merges `<<`, finds duplicate keys.
struct NodeConverter {
  /// How many nodes a config may have, aliases written out.
  static let mostNodes = 100_000
  /// How deep a config may nest, aliases written out.
  static let deepest = 100

  private let source: SourceText
  private let masks: [YAMLReader.LineColumn: Unicode.Scalar]
  private let substitution: Substitution
  private var nodes = 0
  private var substitutedBytes = 0
  /// The errors so far.
  private(set) var errors: [SettingError] = []
  /// The places of values that could not be read.
  private var unread: Set<ConfigNode.Position> = []

  init(source: SourceText, masks: [YAMLReader.LineColumn: Unicode.Scalar], environment: [String: String]) {
    self.source = source
    self.masks = masks
    substitution = Substitution(environment: environment)
  }

  /// Converts a node and all below it.
  ///
  /// - Throws: ``SettingError`` when the config is too large or too deep.
  mutating func convert(_ node: Yams.Node, path: String = "", depth: Int = 0) throws(SettingError) -> ConfigNode {
    let position = position(of: node)
    nodes += 1
    guard nodes <= NodeConverter.mostNodes else {
      throw SettingError(
        path: path, position: position,
        "more than \(NodeConverter.mostNodes) values, counting those that aliases repeat")
    }
    guard depth <= NodeConverter.deepest else {
      throw SettingError(path: path, position: position, "nested deeper than \(NodeConverter.deepest) levels")
    }
    switch node {
    case .scalar(let scalar):
      var result = try convert(scalar, position: position, path: path)
      if case .string(scalar.string) = result.value, let place = scalar.mark {
        result.line = source.rest(line: place.line, column: place.column)
      }
      return result
    case .sequence(let sequence):
      checkTag(sequence.tag, expected: .seq, position: position, path: path)
      var items: [ConfigNode] = []
      for item in sequence {
        items.append(try convert(item, path: "\(path)[\(items.count)]", depth: depth + 1))
      }
      return ConfigNode(.list(items), position: position)
    case .mapping(let mapping):
      checkTag(mapping.tag, expected: .map, position: position, path: path)
      return ConfigNode(.map(try entries(of: mapping, path: path, depth: depth)), position: position)
    case .alias:
      return fail(path, position, "an alias that cannot be followed")
    }
  }

  /// Whether something at the position could not be read, so that further errors about it would only follow from that.
  func hidesErrors(at position: ConfigNode.Position?) -> Bool { position.map(unread.contains) ?? false }

  private mutating func convert(
    _ scalar: Yams.Node.Scalar, position: ConfigNode.Position?, path: String
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
      return fail(path, position, error.message)
    }
    guard substitutedBytes <= ConfigFile.largest else {
      throw SettingError(path: path, position: position, "more than 10 MB of text from environment variables")
    }
    switch scalar.tag.rawValue {
    case "":
      return isPlain ? PlainScalar.resolve(text, position: position) : ConfigNode(.string(text), position: position)
    case "!", Tag.Name.str.rawValue: return ConfigNode(.string(text), position: position)
    case Tag.Name.int.rawValue, Tag.Name.float.rawValue, Tag.Name.bool.rawValue, Tag.Name.null.rawValue:
      return PlainScalar.resolve(text, position: position)
    default: return fail(path, position, unknownTag(scalar.tag))
    }
  }

  private mutating func entries(
    of mapping: Yams.Node.Mapping, path: String, depth: Int
  ) throws(SettingError) -> [ConfigNode.Entry] {
    var entries: [ConfigNode.Entry] = []
    var merges: [(node: Yams.Node, position: ConfigNode.Position?)] = []
    var firstMarks: [String: ConfigNode.Position?] = [:]
    for (key, value) in mapping {
      let position = position(of: key)
      guard case .scalar(let scalar) = key else {
        _ = fail(path, position, "a key must be a text, not a list or a map")
        continue
      }
      let name = name(of: scalar)
      let entryPath = SettingError.join(path, name)
      if let first = firstMarks[name] {
        _ = fail(entryPath, position, "duplicate key; it is already in line \(first?.line ?? 0)")
      } else {
        firstMarks[name] = .some(position)
        if name == "<<", scalar.style == .plain {
          merges.append((value, position))
        } else {
          entries.append(.init(name, position: position, try convert(value, path: entryPath, depth: depth + 1)))
        }
      }
    }
    for merge in merges {
      try self.merge(merge.node, position: merge.position, into: &entries, path: path, depth: depth)
    }
    return entries
  }

  /// Adds the entries of a map, or of each map in a list, whose keys are not there yet (yaml.org/type/merge.html).
  private mutating func merge(
    _ node: Yams.Node, position: ConfigNode.Position?, into entries: inout [ConfigNode.Entry], path: String, depth: Int
  ) throws(SettingError) {
    let merged = try convert(node, path: path, depth: depth + 1)
    let maps: [ConfigNode] = if case .list(let items) = merged.value { items } else { [merged] }
    var known = Set(entries.map(\.key))
    for map in maps {
      guard case .map(let others) = map.value else {
        _ = fail(
          SettingError.join(path, "<<"), position, "expected a map to merge, or a list of maps; found \(map.found)")
        continue
      }
      for entry in others where known.insert(entry.key).inserted { entries.append(entry) }
    }
  }

  /// The key's text, unmasked.
  private func name(of key: Yams.Node.Scalar) -> String {
    guard let position = key.mark, let first = masks[.init(line: position.line, column: position.column)] else {
      return key.string
    }
    var scalars = key.string.unicodeScalars
    scalars.removeFirst()
    return String(Character(first)) + String(scalars)
  }

  private func position(of node: Yams.Node) -> ConfigNode.Position? {
    node.mark.map { source.position(line: $0.line, column: $0.column) }
  }

  private mutating func checkTag(_ tag: Tag, expected: Tag.Name, position: ConfigNode.Position?, path: String) {
    guard !["", "!", expected.rawValue].contains(tag.rawValue) else { return }
    _ = fail(path, position, unknownTag(tag))
  }

  private func unknownTag(_ tag: Tag) -> String {
    "the tag '\(tag.rawValue)' has no meaning here\(tag.rawValue.hasPrefix("!") && tag.rawValue.contains("(") ? "; an expression that begins with '!' goes into single quotes" : "")"
  }

  /// Notes an error, and gives a node in place of what could not be read.
  private mutating func fail(_ path: String, _ position: ConfigNode.Position?, _ message: String) -> ConfigNode {
    errors.append(SettingError(path: path, position: position, message))
    if let position { unread.insert(position) }
    return ConfigNode(.null, position: position)
  }
}
