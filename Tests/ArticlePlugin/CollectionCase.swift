@testable import CopydeskArticlePlugin
import CopydeskCore
import Foundation
import Testing

/// Rules in the collection's format, and what comes out of an example page with them: `Tests/Fixtures/rules/<page>/<host>.txt`.
struct CollectionCase: Sendable, CustomTestStringConvertible {
  /// The page's name in Examples/pages.
  let page: String

  var testDescription: String { page }

  static let all: [CollectionCase] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map(CollectionCase.init)
  }()

  private static let folder = PageCase.fixtures.deletingLastPathComponent().appending(path: "rules")

  private var folder: URL { CollectionCase.folder.appending(path: page) }
  /// Where the recorded result is.
  var golden: URL { folder.appending(path: "outline.txt") }

  /// The rules, read as a folder.
  var check: RuleCheck { RuleCheck(path: folder.path, reading: FolderFiles(), from: "/") }

  /// A host that the rules are for.
  private var host: String {
    get throws {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      let name = try #require(names.first { $0.hasSuffix(".example.txt") }).dropLast(4)
      return name.hasPrefix(".") ? "pictures\(name)" : "www.\(name)"
    }
  }

  /// The outline of the article, then the notes of its history and what the stage counted.
  var result: String {
    get throws {
      var settings = HTMLArticleSettings()
      settings.sitesFrom = [try #require(check.files, "\(check.errors)")]
      let context = StageContext(stage: "html.article")
      let payload = Payload(bytes: try PageCase(name: page).bytes, mediaType: .html)
      var found = Document(origin: Origin(path: page, url: "https://\(try host)/story"), payload: payload)
      guard case .keep = try HTMLArticle(settings: settings).apply(to: &found, in: context) else {
        return "dropped"
      }
      let notes = context.notes.map { "note: \($0)" }
      let counts = context.tallies.map { "counted: \($0.name) of \($0.key)" }
      return ([found.outline] + notes + counts).joined(separator: "\n") + "\n"
    }
  }
}

/// Files as a config names them, without a config.
struct FolderFiles: SettingFiles {
  func read(_ path: PathSetting) throws(SettingError) -> SettingFileContents { throw SettingError("is no YAML here") }

  func bytes(of path: PathSetting) throws(SettingError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path.absolute) else { throw SettingError("cannot be read") }
    return Array(data)
  }

  func names(in path: PathSetting) throws(SettingError) -> [String]? {
    (try? FileManager.default.contentsOfDirectory(atPath: path.absolute))?.filter { $0 != "outline.txt" }.sorted()
  }

  func shownName(_ path: PathSetting) -> String { path.given }
}
