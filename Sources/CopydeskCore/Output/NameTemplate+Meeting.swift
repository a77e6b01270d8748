import CopydeskText

extension NameTemplate {
  /// Whether the file of some document could have a path.
  ///
  /// - Parameter isFolder: Whether it is enough that a file could lie below the path.
  package func couldMeet(_ path: String, isFolder: Bool) -> Bool {
    guard hasPlaceholders, let below = path.path(below: folder) else { return false }
    return couldMeet(below.pathParts.map(OutputName.fold)[...], folders[...], isFolder)
  }

  private func couldMeet(_ parts: ArraySlice<String>, _ pieces: ArraySlice<[Piece]>, _ isFolder: Bool) -> Bool {
    guard let part = parts.first, let last = parts.last else { return isFolder }
    guard let first = pieces.first else {
      // The file itself comes last, and nothing lies below it; before it a path can bring folders.
      if stem.contains(where: \.makesFolders) {
        return isFolder || last.utf8.reversed().starts(with: suffix.utf8.reversed())
      }
      return parts.count == 1 && NameTemplate.couldBe(part, stem + (suffix.isEmpty ? [] : [.literal(suffix)]))
    }
    if first.contains(where: \.makesFolders) { return true }
    return NameTemplate.couldBe(part, first) && couldMeet(parts.dropFirst(), pieces.dropFirst(), isFolder)
  }

  /// Whether pieces could make a text: literal ones are in it, and each value is one or more characters that it can have.
  private static func couldBe(_ text: String, _ pieces: [Piece]) -> Bool {
    if pieces.contains(where: \.makesFolders) { return true }
    let scalars = Array(text.unicodeScalars)
    guard pieces.count <= scalars.count else { return false }
    // The places that the pieces so far could end at.
    var ends = [true] + Array(repeating: false, count: scalars.count)
    for piece in pieces {
      var next = Array(repeating: false, count: scalars.count + 1)
      switch piece {
      case .literal(let text):
        let wanted = Array(OutputName.fold(text).unicodeScalars)
        for start in ends.indices where ends[start] && scalars[start...].starts(with: wanted) {
          next[start + wanted.count] = true
        }
      case .value(let placeholder):
        for start in ends.indices where ends[start] {
          var end = start
          while end < scalars.count, placeholder.canHold(scalars[end]) {
            end += 1
            next[end] = true
          }
        }
      }
      ends = next
    }
    return ends[scalars.count]
  }
}

extension NameTemplate.Piece {
  /// Whether it can be several parts of a path.
  fileprivate var makesFolders: Bool {
    guard case .value(let placeholder) = self else { return false }
    return switch placeholder.value {
    case .key(.dir), .key(.path): true
    case .date(_, let formats): formats.count > 1
    case .key, .extra: false
    }
  }
}

extension NamePlaceholder {
  /// Whether a character can be in a value, in small letters.
  fileprivate func canHold(_ scalar: Unicode.Scalar) -> Bool {
    let isDigit = ("0"..."9").contains(scalar)
    return switch value {
    case .key(.year), .key(.month), .key(.day), .key(.date), .key(.runDate), .date:
      isDigit || scalar == "-" || "undated".unicodeScalars.contains(scalar)
    case .key(.hash): isDigit || ("a"..."f").contains(scalar)
    case .key(.slug), .key(.section), .key(.language): scalar == "-" || scalar.isWordPart
    case .key, .extra: true
    }
  }
}
