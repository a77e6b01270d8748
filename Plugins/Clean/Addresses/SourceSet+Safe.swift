import CopydeskText

extension SourceSet {
  /// The set with only its safe addresses; `nil` where it has none.
  func value(_ safe: SafeAddress) -> String? {
    let kept = candidates.compactMap { candidate -> String? in
      guard let address = safe.address(candidate.address, for: .picture), !address.hasSuffix(",") else { return nil }
      return candidate.descriptor.isEmpty ? address : "\(address) \(candidate.descriptor)"
    }
    return kept.isEmpty ? nil : kept.joined(separator: ", ")
  }
}
