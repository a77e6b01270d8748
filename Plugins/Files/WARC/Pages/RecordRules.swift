import CopydeskCore

/// Which records become documents, and what is checked of them.
struct RecordRules: Sendable {
  private let status: Set<Int>
  private let mime: [String]
  private let addresses: [AddressPattern]
  private let minBytes: Int
  let verify: DigestCheck
  /// Names of HTTP fields that go along, in lower case.
  let headers: Set<String>

  /// - Throws: `SettingErrors`
  init(
    status: [Int], mime: [String], urls: [String], minBytes: Int, verify: DigestCheck, headers: [String]
  ) throws(SettingErrors) {
    var errors: [SettingError] = []
    for (index, code) in status.enumerated() where !(100...999).contains(code) {
      errors.append(SettingError(path: "status[\(index)]", "\(code) is no HTTP status; those have three digits"))
    }
    for (index, type) in mime.enumerated() where !type.contains("/") {
      errors.append(
        SettingError(path: "mime[\(index)]", "'\(type)' is no media type; write 'text/html', or 'text/*' for all texts")
      )
    }
    var addresses: [AddressPattern] = []
    for (index, text) in urls.enumerated() {
      do throws(SettingError) {
        addresses.append(try AddressPattern(text))
      } catch {
        errors.append(SettingError(path: "urls[\(index)]", error.message))
      }
    }
    if !errors.isEmpty { throw SettingErrors(errors) }
    self.status = Set(status)
    self.mime = mime.map { $0.lowercased() }
    self.addresses = addresses
    self.minBytes = minBytes
    self.verify = verify
    self.headers = Set(headers.map { $0.lowercased() })
  }

  func refuses(address: String) -> DropReason? {
    addresses.isEmpty || addresses.contains { $0.matches(address) } ? nil : DropReason("url", detail: address)
  }

  func refuses(status code: Int) -> DropReason? {
    status.isEmpty || status.contains(code) ? nil : DropReason("http_status", detail: "\(code)")
  }

  func refuses(type: String) -> DropReason? {
    let isWanted =
      mime.isEmpty || mime.contains { $0 == type || ($0.hasSuffix("/*") && type.hasPrefix($0.dropLast())) }
    return isWanted ? nil : DropReason("mime_type", detail: type.isEmpty ? "none is given" : type)
  }

  func refuses(size: Int) -> DropReason? {
    size >= minBytes ? nil : DropReason("too_small", detail: "\(size) bytes")
  }
}
