import Copydesk
import Foundation
import TestSupport
import Testing

/// The invented pages that once came out wrong, in this or in another tool: each stays right.
@Suite struct SmallPageTests {
  /// The documents of all pages, by the file's name.
  private static let documents = Task { () -> [String: Document] in
    let pipeline = try Pipeline(
      from: FilesSource { $0.path = [PathSetting(SmallPage.folder)] }, through: [HTMLArticle(), Repeats()])
    var found: [String: Document] = [:]
    for try await result in Engine(pipeline).documents() {
      if let document = result.document { found[URL(filePath: document.origin.path).lastPathComponent] = document }
    }
    return found
  }

  @Test(arguments: SmallPage.all) func `What is expected of a page holds`(_ page: SmallPage) async throws {
    let document = try #require(try await Self.documents.value[page.file], "\(page.file) has no article")
    let forms = try SmallPageForms(document)
    for expectation in page.expectations {
      let form = try #require(forms[expectation.form], "there is no form '\(expectation.form)'")
      let holds = try expectation.holds(of: form)
      #expect(holds, "\(page.purpose): \(expectation)\n\(form.prefix(2_000))")
    }
  }

  @Test func `Every page but those that reach a limit or have no text is held to something`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: SmallPage.folder).filter { $0.contains("html") }
    let held = Set(SmallPage.all.filter { !$0.expectations.isEmpty }.map(\.file))
    #expect(Set(files).subtracting(held) == ["142-title-unclosed.html", "152-many-unclosed-b.html"])
    #expect(held.subtracting(files) == [] && held.count >= 140)
  }
}
