import CopydeskTesting
import Foundation
import Testing

@Suite struct TapTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try Pages.folder()
    try folder.add("dump/c.html", "")
    try folder.add(
      "news.yaml",
      """
      source: { files: { path: dump } }
      transforms: [html.article, { repeats: {} }, { reprints: { state: seen } }]
      sinks: [{ json: { path: out/articles.jsonl } }]
      errors: { path: out/errors.jsonl }

      """)
    return folder
  }

  @Test func `Documents are shown as they leave a stage`() async throws {
    let folder = try folder()
    let before = try folder.snapshot()
    let result = try await folder.run("tap", "news.yaml", "--after", "html.article")
    #expect(result.code == 0, "\(result.error)")
    #expect(result.output.hasPrefix("# dump/a.html (text/html, "))
    #expect(result.output.contains("\ntitle: Storm closes the harbour\n"))
    #expect(result.output.contains("\np: The harbour was closed for three hours"))
    #expect(result.output.contains("\n\n# dump/b.html (text/html, "))
    #expect(result.error == "dump/c.html: failed at source.files: the file is empty\n")
    #expect(try folder.snapshot() == before)
  }

  @Test func `As many as were asked for, as JSON, from any place`() async throws {
    let folder = try folder()
    for place in ["repeats", "transforms[1]", "transforms[1].repeats", "reprints"] {
      let result = try await folder.run("tap", "news.yaml", "--after", place, "-n", "1", "--format", "json")
      #expect(result.code == 0, "\(result.error)")
      let article = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
      #expect(article?["title"] as? String == "Storm closes the harbour")
      #expect(!folder.exists("seen"), "left early, \(place) left a state behind")
    }
    let source = try await folder.run("tap", "news.yaml", "--after", "source", "-n", "1")
    #expect(source.code == 0 && source.output.split(separator: "\n").count == 1, "\(source.code): \(source.error)")
    #expect(!folder.exists("out"))
  }

  @Test func `What a stage remembers is not changed, however often somebody looks`() async throws {
    let folder = try folder()
    for _ in 1...2 {
      let result = try await folder.run("tap", "news.yaml", "--after", "reprints", "--format", "json")
      #expect(result.output.split(separator: "\n").count == 1, "\(result.error)")
      #expect(
        result.error.contains(
          "dump/b.html: dropped at transforms[2].reprints: reprint: dump/a.html has the same text\n"))
    }
  }

  @Test func `A stage that is not there`() async throws {
    let folder = try folder()
    let near = try await folder.run("tap", "news.yaml", "--after", "repeat")
    #expect(near.code == 64)
    #expect(near.error == "no stage 'repeat' before the sinks; did you mean 'repeats'?\n")
    let far = try await folder.run("tap", "news.yaml", "--after", "json")
    #expect(
      far.error == """
        no stage 'json' before the sinks (there are source.files, transforms[0].html.article, transforms[1].repeats, \
        transforms[2].reprints)

        """)
  }
}

extension TapTests {
  private func divided(match: String = "first") throws -> TemporaryFolder {
    let folder = try Pages.folder()
    try folder.add("dump/c.html", Pages.html("Storms and ferries"))
    try folder.add(
      "news.yaml",
      """
      source: { files: { path: dump } }
      transforms: [html.article]
      sinks: [{ json: { path: out/all.jsonl } }]
      route:
        match: \(match)
        branches:
          storms:
            when: title.contains("Storm")
            transforms: [{ set: { section: '"Storms"' } }]
            route:
              branches:
                both:
                  when: title.contains("ferries")
                  transforms: [{ set: { deck: '"Both"' } }, { reprints: { state: seen } }]
                  sinks: [{ json: { path: out/both.jsonl } }]
              else:
                transforms: [repeats]
                sinks: [{ json: { path: out/storms.jsonl } }]
          ferries:
            when: title.contains("erries")
            transforms: [{ set: { section: '"Ferries"' } }]
            sinks: [{ json: { path: out/ferries.jsonl } }]
        else:
          sinks: [{ json: { path: out/rest.jsonl } }]

      """)
    return folder
  }

  private func titles(after stage: String, in folder: TemporaryFolder) async throws -> [String] {
    let result = try await folder.run("tap", "news.yaml", "--after", stage, "--format", "json")
    #expect(result.error == "", "nothing is said of what goes on another branch")
    return try result.output.split(separator: "\n").map { line in
      let article = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return [article?["title"], article?["section"], article?["deck"]].compactMap { $0 as? String }
        .joined(separator: "/")
    }
  }

  @Test func `A stage on a branch is shown with what goes there`() async throws {
    let folder = try divided()
    let before = try folder.snapshot()
    #expect(
      try await titles(after: "route.branches.storms.transforms[0]", in: folder)
        == ["Storm closes the harbour/Storms", "Storms and ferries/Storms"])
    #expect(try await titles(after: "reprints", in: folder) == ["Storms and ferries/Storms/Both"])
    #expect(try await titles(after: "repeats", in: folder) == ["Storm closes the harbour/Storms"])
    #expect(try await titles(after: "set", in: folder) == ["Ferries sail again/Ferries"])
    #expect(try await titles(after: "route.branches.ferries", in: folder) == ["Ferries sail again"])
    #expect(try await titles(after: "html.article", in: folder).count == 3)
    #expect(try folder.snapshot() == before)
  }

  @Test func `A document that several branches take is shown on each of them`() async throws {
    let folder = try divided(match: "all")
    #expect(
      try await titles(after: "route.branches.ferries.transforms[0]", in: folder)
        == ["Ferries sail again/Ferries", "Storms and ferries/Ferries"])
    #expect(try await titles(after: "reprints", in: folder) == ["Storms and ferries/Storms/Both"])
  }

  @Test func `A branch to which nothing goes has nothing to show, and says so`() async throws {
    let folder = try divided()
    let result = try await folder.run("tap", "news.yaml", "--after", "route.else")
    #expect(result.code == 65)
    #expect(result.output == "")
    #expect(
      result.error
        == "nothing comes out of 'route.else': of 3 documents, 3 go on another branch and 0 are dropped or fail before\n"
    )
    let near = try await folder.run("tap", "news.yaml", "--after", "route.branches.ferris")
    #expect(near.error == "no stage 'route.branches.ferris' before the sinks; did you mean 'route.branches.ferries'?\n")
    let far = try await folder.run("tap", "news.yaml", "--after", "nowhere")
    #expect(
      far.error.hasSuffix(
        "(there are source.files, transforms[0].html.article, route.branches.storms, route.branches.storms.transforms[0].set, "
          + "route.branches.storms.route.branches.both, route.branches.storms.route.branches.both.transforms[0].set, "
          + "route.branches.storms.route.branches.both.transforms[1].reprints, route.branches.storms.route.else, "
          + "route.branches.storms.route.else.transforms[0].repeats, route.branches.ferries, "
          + "route.branches.ferries.transforms[0].set, route.else)\n"), "\(far.error)")
  }
}
