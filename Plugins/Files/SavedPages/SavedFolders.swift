import CopydeskCore

/// Knows which files of a walk are parts or further forms of a saved page that is read itself.
///
/// Browsers keep what a page shows in a folder beside it (`storm.html`, `storm_files/`); ArchiveBox keeps each page in several forms. Holds
/// what is known of the folders around the last file. Not for use by several tasks at once.
final class SavedFolders {
  /// What a file is to the page it belongs to.
  enum Role: Equatable {
    case ordinary
    case dropped(DropReason)
    /// The form of an ArchiveBox page that is read.
    case form(url: String, fetched: String?)
  }

  private let rules: WalkRules
  /// The folders around the last file, in no order.
  private var known: [(folder: RawPath, snapshot: ArchiveBoxSnapshot?, form: RawPath?)] = []

  init(rules: WalkRules) { self.rules = rules }

  /// - Parameter root: Where the walk began. Files that a path names by themselves are always read.
  func role(of finding: FileWalk.Finding, in root: FileRoot) -> Role {
    if finding.key.bytes.isEmpty || root.kind == .standardInput { return .ordinary }
    let slashes = finding.key.bytes.indices.filter { finding.key.bytes[$0] == RawPath.separator }
    let folders = [RawPath("")] + slashes.map { RawPath(finding.key.bytes[..<$0]) }
    for folder in folders {
      if let page = page(ofAssets: folder, in: root) {
        let name = RawPath(page.name).text
        return .dropped(DropReason("page_asset", detail: "a part of the saved page \(name) beside its folder"))
      }
    }
    known.removeAll { !folders.contains($0.folder) }
    for folder in folders.reversed() {
      guard let (snapshot, form) = snapshot(in: folder, root) else { continue }
      if finding.key == form { return .form(url: snapshot.url, fetched: snapshot.fetched) }
      let name = RawPath(form.bytes.dropFirst(folder.bytes.isEmpty ? 0 : folder.bytes.count + 1)).text
      return .dropped(
        DropReason("other_form", detail: "ArchiveBox has this page in several forms, and \(name) is read"))
    }
    return .ordinary
  }

  /// The page that a folder of assets belongs to, if it is read.
  private func page(ofAssets folder: RawPath, in root: FileRoot) -> RawPath? {
    for ending in ["_files", ".files"] where folder.bytes.count > ending.utf8.count {
      guard folder.bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) else { continue }
      let stem = folder.bytes.dropLast(ending.utf8.count)
      for page in [".html", ".htm", ".xhtml"].map({ RawPath(stem + Array($0.utf8)) }) where isRead(page, in: root) {
        return page
      }
    }
    return nil
  }

  private func snapshot(in folder: RawPath, _ root: FileRoot) -> (ArchiveBoxSnapshot, form: RawPath)? {
    if let known = known.first(where: { $0.folder == folder }) {
      return if let snapshot = known.snapshot, let form = known.form { (snapshot, form) } else { nil }
    }
    let file = root.base.appending(folder.appending("index.json".utf8).bytes)
    var limits = DocumentLimits.default
    limits.bytes = ArchiveBoxSnapshot.maximumSize
    let isThere = file.status().value?.kind == .file
    let snapshot =
      isThere ? (try? FileReading.bytes(of: file, limits: limits)).flatMap { ArchiveBoxSnapshot(json: $0) } : nil
    let form = snapshot?.forms.map { folder.appending($0.utf8) }.first { isRead($0, in: root) }
    known.append((folder, snapshot, form))
    return if let snapshot, let form { (snapshot, form) } else { nil }
  }

  /// Whether the walk comes to a file.
  private func isRead(_ key: RawPath, in root: FileRoot) -> Bool {
    let path = root.base.appending(key.bytes)
    guard path.status().value?.kind == .file else { return false }
    return rules.reaches(
      FileWalk.Finding(kind: .file, path: path, shown: root.shownBase.appending(key.bytes), key: key), from: root)
  }
}
