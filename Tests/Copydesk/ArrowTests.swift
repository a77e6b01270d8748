import Foundation
import TestSupport
import Testing

/// Holds the arrows between targets, which DESIGN calls rooms: who may import whom, and nobody else.
@Suite struct ArrowTests {
  /// Each room's folder, and what of ours or of packages its files may import.
  private static let allowed: [String: Set<String>] = [
    "Sources/CIconv": [], "Sources/CSpawn": [], "Sources/CLibXML2": [], "Sources/CDeflate": [], "Sources/CZlib": [],
    "Sources/CZstd": [], "Sources/CUchardet": [], "Sources/CSQLite": [], "Sources/CPCRE2": [], "Sources/CArchive": [],
    "Sources/CBrotli": [], "Sources/CBZip2": [], "Sources/CLZMA": [], "Sources/CCLD2": [], "Sources/CPermutations": [],
    "Sources/CPhrases": [],
    "Sources/CopydeskText": ["CPhrases"],
    "Sources/CopydeskCompression": ["CBZip2", "CLZMA", "CZlib", "CZstd"],
    "Sources/CopydeskCore": ["CopydeskCompression", "CopydeskText"],
    "Sources/CopydeskHTML": ["CopydeskText", "CIconv", "CUchardet"],
    "Sources/CopydeskPages": ["CopydeskCore", "CopydeskHTML"],
    "Sources/CopydeskXML": ["CopydeskHTML", "CLibXML2"],
    "Sources/CopydeskSelectors": ["CopydeskCore", "CopydeskHTML", "CopydeskXML"],
    "Sources/CopydeskConfig": ["CopydeskCore", "CopydeskExpressions", "CopydeskText", "Yams"],
    "Sources/CopydeskProcesses": ["CSpawn"],
    "Sources/CopydeskEngine": ["CopydeskCore", "CopydeskProcesses", "CopydeskText"],
    "Sources/CopydeskJournal": ["CDeflate", "CopydeskCore", "CopydeskEngine", "CopydeskSQLite", "CopydeskText"],
    "Sources/CopydeskShards": ["CopydeskCore", "CopydeskEngine", "CopydeskText"],
    "Sources/CopydeskComparison": [],
    "Sources/CopydeskInspector": [
      "CopydeskComparison", "CopydeskCore", "CopydeskEngine", "CopydeskHTML", "CopydeskJSON", "CopydeskText",
    ],
    "Sources/CopydeskPatterns": ["CPCRE2"],
    "Sources/CopydeskSQLite": ["CSQLite"],
    "Sources/CopydeskJSON": ["CopydeskCore"],
    "Sources/CopydeskTranslation": ["CopydeskCore"],
    "Sources/CopydeskExpressions": ["CopydeskCore", "CopydeskPatterns", "CopydeskText"],
    "Sources/CopydeskTesting": ["CopydeskCore", "CopydeskEngine", "CopydeskText", "CopydeskTranslation"],
    "Plugins/Files": [
      "CopydeskCompression", "CopydeskCore", "CopydeskText", "CopydeskHTML", "CopydeskJSON", "CopydeskSQLite",
      "CopydeskXML", "CArchive", "CBrotli", "CDeflate", "CZlib", "CZstd",
    ],
    "Plugins/Article": [
      "CopydeskCore", "CopydeskText", "CopydeskHTML", "CopydeskPages", "CopydeskSelectors", "CopydeskXML",
    ],
    "Plugins/Clean": [
      "CopydeskCore", "CopydeskText", "CopydeskHTML", "CopydeskPages", "CopydeskSelectors", "CopydeskXML",
    ],
    "Plugins/Language": ["CopydeskCore", "CopydeskText", "CCLD2"],
    "Plugins/Quality": ["CopydeskCore", "CopydeskText"],
    "Plugins/Select": ["CopydeskCore", "CopydeskText"],
    "Plugins/Rewrite": ["CopydeskCore", "CopydeskText", "CopydeskPatterns"],
    "Plugins/Repeats": ["CopydeskCore", "CopydeskText"],
    "Plugins/Reprints": ["CopydeskCore", "CopydeskText", "CPermutations"],
    "Plugins/Site": ["CopydeskCore", "CopydeskText"],
    "Plugins/Translate": ["CopydeskCore", "CopydeskText", "CopydeskTranslation"],
    "Plugins/Fields": ["CopydeskCore", "CopydeskText", "CopydeskExpressions"],
    "Plugins/Markdown": ["CopydeskCore", "CopydeskText"],
    "Plugins/JSON": ["CopydeskCore", "CopydeskText", "CopydeskJSON"],
    "Plugins/Exec": ["CopydeskCore", "CopydeskText", "CopydeskJSON", "CopydeskProcesses"],
    "Plugins/Tables": ["CopydeskCore", "CopydeskText", "CopydeskSQLite"],
    "Sources/Copydesk": [
      "CopydeskCore", "CopydeskComparison", "CopydeskConfig", "CopydeskEngine", "CopydeskJournal",
      "CopydeskProcesses", "CopydeskShards", "CopydeskFilesPlugin",
      "CopydeskArticlePlugin",
      "CopydeskCleanPlugin",
      "CopydeskInspector",
      "CopydeskRepeatsPlugin",
      "CopydeskReprintsPlugin",
      "CopydeskSitePlugin",
      "CopydeskTranslatePlugin",
      "CopydeskMarkdownPlugin",
      "CopydeskJSON",
      "CopydeskJSONPlugin",
      "CopydeskExecPlugin",
      "CopydeskTablesPlugin",
      "CopydeskSelectors",
      "CopydeskText",
      "CopydeskTranslation",
      "CopydeskFieldsPlugin",
      "CopydeskExpressions",
      "CopydeskLanguagePlugin",
      "CopydeskQualityPlugin",
      "CopydeskSelectPlugin",
      "CopydeskRewritePlugin",
    ],
    "Sources/CopydeskCommandLine": [
      "Copydesk", "CopydeskComparison", "CopydeskCore", "CopydeskConfig", "CopydeskEngine", "CopydeskInspector",
      "ArgumentParser",
    ],
    "Sources/CopydeskCLI": ["Copydesk", "CopydeskCommandLine"],
    "Benchmarks/Selectors": ["CopydeskHTML"],
  ]

  /// What comes with Swift and the system.
  private static let platform: Set<String> = [
    "Darwin", "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "SwiftOverlayShims", "Synchronization",
  ]

  @Test(arguments: ["Sources", "Plugins"])
  func `Every room is in the table`(_ wing: String) throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Repository.path(wing))
    let rooms = Self.allowed.keys.filter { $0.hasPrefix(wing + "/") }.sorted()
    #expect(folders.filter { !$0.hasPrefix(".") }.map { "\(wing)/\($0)" }.sorted() == rooms)
  }

  @Test(arguments: allowed.keys.sorted())
  func `A room imports only what its arrows allow`(_ room: String) throws {
    let allowed = try #require(Self.allowed[room]).union(Self.platform)
    for (file, imports) in try Self.imports(in: room) {
      let others = Set(imports.map(\.module)).subtracting(allowed).sorted()
      #expect(others == [], "\(file) imports \(others.joined(separator: ", "))")
    }
  }

  @Test func `The article on the architecture has these arrows`() throws {
    let article = try Repository.text("Sources/Copydesk/Copydesk.docc/Architecture.md")
    let beginning = "those of C libraries.\n\n<!-- picture -->\n```text\n"
    let start = try #require(article.firstRange(of: beginning)?.upperBound)
    let shown = article[start...].prefix { $0 != "`" }.split(separator: "\n").map(String.init)
    let rooms = Self.allowed.keys.filter { $0.contains("/Copydesk") || $0.hasPrefix("Plugins/") }
    let arrows = rooms.map { room -> String in
      var others = Self.allowed[room, default: []].sorted()
      if room == "Sources/Copydesk" { others = others.filter { !$0.hasSuffix("Plugin") } + ["every plugin"] }
      let name = room.hasPrefix("Sources/") ? String(room.dropFirst("Sources/".count)) : room
      return "\(name) ─▶ \(others.isEmpty ? "nothing" : others.joined(separator: ", "))"
    }
    #expect(shown == arrows.sorted())
  }

  @Test func `No C library's type is in public view`() throws {
    for room in Self.allowed.keys {
      for (file, imports) in try Self.imports(in: room) {
        let exposed = imports.filter { $0.isPublic && $0.module.hasPrefix("C") && !$0.module.hasPrefix("Copydesk") }
        #expect(exposed.isEmpty, "\(file) has a public import of \(exposed.map(\.module))")
      }
    }
  }

  /// What plugins are about, and what they are called: the core has no word for it.
  private static let wordsOfPlugins = [
    "reprint", "site.boilerplate", "translat", "html.article", "text.article", "html.clean",
  ]

  @Test(arguments: wordsOfPlugins)
  func `The core knows no plugin`(_ word: String) throws {
    let files = Repository.swiftFiles(below: "Sources/CopydeskCore")
    #expect(files.contains("Sources/CopydeskCore/Document/Document.swift"))
    for file in files {
      for (number, line) in try Repository.lines(file).enumerated() {
        #expect(!line.lowercased().contains(word), "\(file):\(number + 1) says '\(word)'")
      }
    }
  }

  private struct Import {
    var module: String
    var isPublic: Bool
  }

  private static func imports(in room: String) throws -> [(file: String, imports: [Import])] {
    try Repository.swiftFiles(below: room).map { name in
      let text = try Repository.text(name)
      let line =
        /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(public|package|internal|private|fileprivate)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|let|var|typealias)\s+)?(\w+)/
      let imports = text.split(separator: "\n").compactMap { $0.prefixMatch(of: line) }.map { match in
        Import(module: String(match.2), isPublic: match.1 == "public" || match.1 == "package")
      }
      return (name, imports)
    }
  }
}
