import CopydeskConfig
import CopydeskCore
import CopydeskInspector
import FoundationEssentials

/// Writes golden tests of pages that somebody found right, as `copydesk test` reads them: the article beside the config in `goldens`, and
/// a test in `NAME.test.yaml`.
struct GoldenWriting {
  let config: String
  /// Finds what is wrong with the tests of a file.
  let check: (_ path: String) throws -> Void

  /// Writes the test of a page.
  ///
  /// - Returns: What was written, as a sentence.
  /// - Throws: ``CopydeskInspector/ReportError``, or what is wrong with the file of tests with the new one in it; it is as before then.
  func write(_ page: RightPage) throws -> String {
    guard let outline = page.outline, let file = page.file else {
      throw ReportError(path: page.id, reason: "only an article whose page is a file of its own can be a golden test")
    }
    let base = URL(filePath: config).deletingLastPathComponent().path
    let name = URL(filePath: config).deletingPathExtension().lastPathComponent
    let tests = "\(base)/\(name).test.yaml"
    let golden = "goldens/\(try freeName(for: page.id, in: "\(base)/goldens", text: outline + "\n"))"
    try write(outline + "\n", to: "\(base)/\(golden)")
    let before = FileManager.default.contents(atPath: tests).map { String(decoding: $0, as: UTF8.self) }
    if before?.contains(quoted(golden)) == true { return "\(golden) was recorded already" }
    try write(separated(before ?? "tests:\n") + entry(page, file, golden), to: tests)
    do {
      try check(tests)
    } catch {
      if let before { try write(before, to: tests) } else { try? FileManager.default.removeItem(atPath: tests) }
      throw error
    }
    return "\(golden) and a test in \(name).test.yaml were written"
  }

  private func entry(_ page: RightPage, _ file: String, _ golden: String) -> String {
    let url = page.url.map { ", url: \(quoted($0))" } ?? ""
    return """
        - name: \(quoted("\(page.id) is as it should be"))
          input: { file: \(quoted(file))\(url) }
          expect: { golden: \(quoted(golden)) }

      """
  }

  private func separated(_ text: String) -> String { text.hasSuffix("\n") ? text : text + "\n" }

  /// A text as a double-quoted scalar of YAML.
  private func quoted(_ text: String) -> String { ExtraValue.text(text).json }

  /// A name after the page's that no other golden has.
  private func freeName(for id: String, in folder: String, text: String) throws -> String {
    let last = id.split(separator: "/").last.map(String.init) ?? "page"
    let stem = last.split(separator: ".").dropLast().joined(separator: "-")
    let plain = (stem.isEmpty ? last : stem).lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    for number in 1...1_000 {
      let name = String(plain) + (number == 1 ? "" : "-\(number)") + ".txt"
      guard let other = FileManager.default.contents(atPath: "\(folder)/\(name)") else { return name }
      if String(decoding: other, as: UTF8.self) == text { return name }
    }
    throw ReportError(path: folder, reason: "a thousand goldens have the name \(String(plain)) already")
  }

  private func write(_ text: String, to path: String) throws {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
  }
}
