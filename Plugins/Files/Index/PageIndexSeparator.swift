public import CopydeskCore

/// What is between the fields of an index.
public enum PageIndexSeparator: String, SettingChoice {
  case auto, comma, semicolon, tab

  /// - Parameter first: The first row: whichever is in it most often, and a comma where none is.
  func byte(in first: some Sequence<UInt8>) -> UInt8 {
    switch self {
    case .comma: return 0x2C
    case .semicolon: return 0x3B
    case .tab: return 0x09
    case .auto:
      var counts: [UInt8: Int] = [:]
      for byte in first { counts[byte, default: 0] += 1 }
      // Of those that are there equally often, the last one counts.
      let candidates: [UInt8] = [0x3B, 0x09, 0x2C]
      return candidates.max { counts[$0, default: 0] <= counts[$1, default: 0] } ?? 0x2C
    }
  }
}
