/// The settings that all records of a state share: how texts are compared, and which documents are.
struct StateShape: Sendable, Hashable {
  /// The version of the files' format and of the hashes in them.
  static let version = 1

  var signature = SignatureShape()
  /// See ``SignatureMaker/shortest``.
  var shortest = 20
  var scope = ReprintScope.run

  /// The shape as numbers, for the files.
  var numbers: [UInt32] {
    [
      UInt32(signature.shingle), UInt32(signature.permutations), UInt32(signature.bands), UInt32(signature.rows),
      UInt32(shortest), UInt32(ReprintScope.allCases.firstIndex(of: scope) ?? 0),
    ]
  }

  init(signature: SignatureShape = SignatureShape(), shortest: Int = 20, scope: ReprintScope = .run) {
    self.signature = signature
    self.shortest = shortest
    self.scope = scope
  }

  /// Reads numbers; `nil` where they are of no shape.
  init?(_ numbers: [UInt32]) {
    let values = numbers.map(Int.init)
    guard values.count == 6, (1...6).contains(values[3]), (1...1024).contains(values[1]),
      (1...values[1]).contains(values[2] * values[3]), values[5] < ReprintScope.allCases.count
    else { return nil }
    self.init(
      signature: SignatureShape(shingle: values[0], permutations: values[1], bands: values[2], rows: values[3]),
      shortest: values[4], scope: ReprintScope.allCases[values[5]])
  }

  /// The shape as one number.
  var fingerprint: UInt64 { numbers.withUnsafeBytes { Checksum.of($0) } }

  /// The shape in words, as settings.
  var description: String {
    "shingle \(signature.shingle), permutations \(signature.permutations), bands \(signature.bands), rows \(signature.rows), "
      + "shortest \(shortest), scope \(scope.rawValue)"
  }
}
