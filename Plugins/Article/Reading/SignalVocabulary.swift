/// Finds ``Signals`` in names, word by word.
///
/// A name is cut into tokens at everything but letters and digits, and a token into words at its digits, and where a capital follows a
/// small letter. A word counts when it is in the vocabulary, or when one of the stems (written with a `*`) begins it. A token in which
/// digits and letters take turns is a hash or a number of a part, and says nothing: `container-b80b6ad2d`. Two words that mean something together
/// (written with a `-`) count as one word and as two: `mostread`, `most-read`, `MostRead`; as two only in a short name or at the end of one
/// (``NameSignals``). Page builders call each part of a page a widget, its paragraphs too (`elementor-widget-text-editor`), so that the word says nothing in their names; some
/// have a name of their own beside it (`so-panel widget`).
struct SignalVocabulary: Sendable {
  static let shared = SignalVocabulary()

  private let words = HashedSignals()
  private let stems = HashedSignals()
  /// The first letters of stems: few words have them, and the others are looked for once.
  private let beginnings = HashedSignals()
  private static let leastOfStem = 4
  /// What two words say together. The first ones are marked among the words.
  private let pairs = HashedSignals()

  private init() {
    for (signal, list) in SignalVocabulary.vocabulary {
      for word in list.utf8.split(whereSeparator: { $0 <= 0x20 }) {
        let isStem = word.last == UInt8(ascii: "*")
        let parts = word.split(separator: UInt8(ascii: "-")).map {
          $0.reduce(SignalVocabulary.seed, SignalVocabulary.mix)
        }
        if parts.count == 2 {
          words.insert(.beginsPair, parts[0])
          pairs.insert(signal, SignalVocabulary.pair(parts[0], parts[1]))
        }
        var hash = SignalVocabulary.seed
        for (offset, byte) in word.enumerated() where byte != UInt8(ascii: "*") && byte != UInt8(ascii: "-") {
          hash = SignalVocabulary.mix(hash, byte)
          if isStem, offset + 1 == SignalVocabulary.leastOfStem { beginnings.insert(signal, hash) }
        }
        if isStem { stems.insert(signal, hash) } else { words.insert(signal, hash) }
      }
    }
  }

  /// The length of the page builder's own word, and its hash. What is static would be asked for at each word whether it is made.
  private let builder: (length: Int, hash: UInt64) = {
    let word = Array("elementor".utf8)
    return (word.count, word.reduce(seed, mix))
  }()

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// One step of FNV-1a, with a final multiplication folded in so that the top bits can serve as a filter.
  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first ^ second.byteSwapped) &* 0x9E37_79B9_7F4A_7C15
  }

  /// What a name says.
  func signals(in name: UnsafeBufferPointer<UInt8>) -> Signals {
    var result = NameSignals()
    var token: Signals = []
    // How often letters follow digits in the token, or digits letters.
    var turns = 0
    var hash = SignalVocabulary.seed
    var length = 0
    // The word before, if it may say something together with the next.
    var first: UInt64 = 0
    var count = 0
    var mayHoldStem = false
    var isBuilt = false
    var previous = Letter.none
    var index = 0
    while index < name.count {
      let byte = name[index]
      if byte &- 0x61 < 26 {
        // Nearly all are small letters, which follow one another.
        if previous == .digit { turns += 1 }
        previous = .lower
        repeat {
          hash = SignalVocabulary.mix(hash, name[index])
          length &+= 1
          index &+= 1
          guard length >= SignalVocabulary.leastOfStem else { continue }
          if length == SignalVocabulary.leastOfStem { mayHoldStem = !beginnings[hash].isEmpty }
          if mayHoldStem {
            token.formUnion(stems[hash])
            continue
          }
          // No stem can follow: the rest of the word only counts as a whole.
          while index < name.count, name[index] &- 0x61 < 26 {
            hash = SignalVocabulary.mix(hash, name[index])
            length &+= 1
            index &+= 1
          }
        } while index < name.count && name[index] &- 0x61 < 26
        continue
      }
      index += 1
      let letter = Letter(byte)
      if letter == .upper && previous != .lower || letter == .other {
        if previous == .digit { turns += 1 }
      } else {
        if length > 0 { token.formUnion(word(hash, length, after: &first, count: &count, &result)) }
        if length == builder.length, hash == builder.hash { isBuilt = true }
        hash = SignalVocabulary.seed
        length = 0
        switch letter {
        case .none:
          if isBuilt { token.subtract(.widget) }
          // Two signs in a row have no token between them.
          if previous != .none { result.add(turns <= 1 ? token : []) }
          (token, turns) = ([], 0)
          if byte <= 0x20 {
            result.endName(of: count)
            (isBuilt, first, count) = (false, 0, 0)
          }
        case .digit:
          if previous.isLetter { turns += 1 }
          first = 0
        case .upper, .lower, .other: break
        }
      }
      previous = letter
      guard letter.isLetter else { continue }
      hash = SignalVocabulary.mix(hash, letter == .upper ? byte | 0x20 : byte)
      length &+= 1
      guard length >= SignalVocabulary.leastOfStem else { continue }
      if length == SignalVocabulary.leastOfStem { mayHoldStem = !beginnings[hash].isEmpty }
      if mayHoldStem { token.formUnion(stems[hash]) }
    }
    token.formUnion(word(hash, length, after: &first, count: &count, &result))
    if isBuilt { token.subtract(.widget) }
    if previous != .none { result.add(turns <= 1 ? token : []) }
    result.endName(of: count)
    var found = result.signals
    // What an expert says of something is no comment of readers'.
    if found.contains(.commentary) { found.subtract([.comments, .commentary]) }
    if found.contains(.built) { found.subtract([.widget, .built]) }
    return pictureParts(found)
  }

  private func pictureParts(_ signals: Signals) -> Signals {
    var result = signals
    guard result.contains(.picture), result.isDisjoint(with: [.caption, .body]) else { return result }
    // Whose a picture is, not whose the page is: `image-copyright`, `photo_source`. What a picture shows, not the page: `image-subtitle`.
    if result.contains(.rights) { result = result.union(.credit).subtracting(.footer) }
    return result.contains(.subline) ? result.union(.caption).subtracting(.deck) : result
  }

  /// What a byte of a name is.
  private enum Letter {
    case none, digit, upper, lower, other

    @inline(__always)
    init(_ byte: UInt8) {
      switch byte {
      // Nearly all are small letters.
      case 0x61...0x7A: self = .lower
      case 0x41...0x5A: self = .upper
      case 0x30...0x39: self = .digit
      case 0x80...: self = .other
      default: self = .none
      }
    }

    var isLetter: Bool { self != .none && self != .digit }
  }

  private func word(
    _ hash: UInt64, _ length: Int, after first: inout UInt64, count: inout Int, _ result: inout NameSignals
  ) -> Signals {
    guard length >= 2 else {
      first = 0
      return []
    }
    count &+= 1
    if first != 0 { result.addPair(pairs[SignalVocabulary.pair(first, hash)], at: count) }
    let found = words[hash]
    first = found.contains(.beginsPair) ? hash : 0
    return found.subtracting(.beginsPair)
  }
}
