import CopydeskText

extension Document {
  /// Takes out the addresses of page and pictures that run code, hold their contents themselves, or name a file of whoever follows them: readers of
  /// outputs follow `url` and `images[].src` without a look.
  package mutating func dropUnsafeAddresses() {
    if let url = origin.url, UnsafeAddress.matches(url) { origin.url = nil }
    if let url = metadata.canonicalURL, UnsafeAddress.matches(url) { metadata.canonicalURL = nil }
    if metadata.images.contains(where: { UnsafeAddress.matches($0.src) }) {
      metadata.images.removeAll { UnsafeAddress.matches($0.src) }
    }
  }
}
