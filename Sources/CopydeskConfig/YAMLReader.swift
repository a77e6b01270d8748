import CopydeskCore
import Yams

/// Reads the one YAML document of a config file.
struct YAMLReader {
  /// A node tree, and the keys that had to be changed for the parser to accept it.
  struct Tree {
    /// The root; `nil` for a file with nothing but comments.
    var root: Yams.Node?
    /// The first scalar of each changed key, by the place where the key begins.
    var masks: [LineColumn: Unicode.Scalar] = [:]
  }

  /// A place as the parser counts it.
  struct LineColumn: Hashable {
    var line: Int
    var column: Int
  }

  /// How many duplicate keys are sought.
  private static let mostDuplicates = 50
  /// How many bytes are parsed for that, all times together: each duplicate that is sought costs another parse.
  private static let mostParsed = 4 << 20

  /// The parser stops at the first map with a duplicate key, and does not say where the second key is. So the first is
  /// masked, by another character for its first one, and the text is parsed again. The converter unmasks it, and finds
  /// the duplicates in the tree.
  static func read(_ source: SourceText) throws(SettingError) -> Tree {
    if let error = source.forbiddenCharacter ?? source.foreignIndentation ?? AliasGuard.check(source.text) {
      throw error
    }
    var tree = Tree()
    var text = source.text
    while true {
      do {
        tree.root = try Yams.compose(yaml: text, .basic, .default, .utf8)
        return tree
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let position = context.mark
        guard tree.masks.count < mostDuplicates, (tree.masks.count + 1) * text.utf8.count < mostParsed,
          let key = keys.first,
          let masked = mask(key, at: position, number: tree.masks.count, in: text, tree: &tree)
        else {
          throw SettingError(
            position: source.position(line: position.line, column: position.column),
            "duplicate key: this one is given more than once")
        }
        text = masked
      } catch let error as YamlError {
        throw SettingError(error, in: source)
      } catch {
        throw SettingError("not valid YAML: \(error)")
      }
    }
  }

  /// The text with another first character in the key at the position; `nil` when the key is not written there plainly.
  private static func mask(
    _ key: String, at position: Yams.Mark, number: Int, in text: String, tree: inout Tree
  ) -> String? {
    let source = SourceText(text)
    var column = position.column
    guard let first = key.unicodeScalars.first, var found = source.scalar(line: position.line, column: column) else {
      return nil
    }
    if found == "\"" || found == "'" {
      column += 1
      guard let inside = source.scalar(line: position.line, column: column) else { return nil }
      found = inside
    }
    guard found == first, !"&*!?[{\"'\\".unicodeScalars.contains(found),
      let other = Unicode.Scalar(0x100000 + UInt32(number))
    else { return nil }
    tree.masks[LineColumn(line: position.line, column: position.column)] = first
    let index = source.index(line: position.line, column: column)
    var scalars = text.unicodeScalars
    scalars.replaceSubrange(index...index, with: CollectionOfOne(other))
    return String(scalars)
  }
}
