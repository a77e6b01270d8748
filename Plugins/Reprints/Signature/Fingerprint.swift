import CopydeskCore
import CopydeskText

/// All that counts of a document when it is compared with others.
struct Fingerprint: Sendable, Hashable {
  /// The signature of its text.
  var signature = Signature()
  /// The hashes of its addresses, the one that the source knew and the one that the page states; 0 where there is none.
  var addresses: (UInt64, UInt64) {
    get { (first, second) }
    set { (first, second) = newValue }
  }
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  /// A hash of what two documents must share to be compared at all.
  var scope: UInt32 = 0
  /// When it was published: see ``PublishedMinute``.
  var published = PublishedMinute.unknown

  /// Whether there is anything to compare.
  var isEmpty: Bool { signature.exact == .none && first == 0 && second == 0 }
}

struct FingerprintMaker: Sendable {
  private let signatures: SignatureMaker
  private let scope: ReprintScope

  init(shape: SignatureShape, shortest: Int, scope: ReprintScope) {
    signatures = SignatureMaker(shape: shape, shortest: shortest)
    self.scope = scope
  }

  func fingerprint(of document: Document) -> Fingerprint {
    let metadata = document.metadata
    var fingerprint = Fingerprint()
    fingerprint.signature = signatures.signature(of: FoldedText(document.blocks), headline: metadata.title)
    let addresses = [document.origin.url, metadata.canonicalURL].map { $0.flatMap(Address.init) }
    let first = addresses[0]?.hash ?? 0
    let second = addresses[1]?.hash ?? 0
    fingerprint.addresses = (first, second == first ? 0 : second)
    fingerprint.published = PublishedMinute.read(metadata.published)
    switch scope {
    case .run: break
    case .site:
      let site = (addresses[1] ?? addresses[0])?.host ?? Substring(TextKey(metadata.site ?? "").string)
      var name = String(site)
      fingerprint.scope = UInt32(truncatingIfNeeded: name.withUTF8 { Hash128(UnsafeRawBufferPointer($0)).low })
    case .day: fingerprint.scope = PublishedMinute.day(fingerprint.published)
    }
    return fingerprint
  }
}
