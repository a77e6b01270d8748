// swift-tools-version: 6.2

import Foundation
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// The overviews in a target's folders, `README.md` beside the files: they are for readers, not for the compiler. SwiftPM finds new ones only when
/// this file changes, since it keeps what a manifest says.
func overviews(below folder: String) -> [String] {
  let paths = FileManager.default.enumerator(atPath: "\(Context.packageDirectory)/\(folder)")
  return (paths?.compactMap { $0 as? String } ?? []).filter { $0.split(separator: "/").last == "README.md" }.sorted()
}

/// A target under Sources.
func room(_ name: String, on dependencies: [Target.Dependency] = [], excluding others: [String] = []) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: overviews(below: "Sources/\(name)") + others,
    swiftSettings: strict)
}

/// A plugin family: one folder under Plugins, whose stages know the core and the text room, and nothing else of ours.
func plugin(_ family: String, also dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: "Copydesk\(family)Plugin",
    dependencies: ["CopydeskCore", "CopydeskText"] + dependencies,
    path: "Plugins/\(family)",
    exclude: overviews(below: "Plugins/\(family)"),
    swiftSettings: strict)
}

func tests(_ target: String, path: String? = nil, also dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(target)Tests",
    dependencies: [.init(stringLiteral: target), "TestSupport"] + dependencies,
    path: path ?? "Tests/\(target)",
    swiftSettings: strict)
}

/// Puts Swift's libraries into a release's command: calls into them are direct, and it starts sooner. The libraries that Foundation is made of have to be
/// named, since objects that are built for shared ones do not name them. `COPYDESK_SHARED_SWIFT=1` leaves it at shared ones. What other packages link has no
/// flags of its own, so that they may depend on this one.
let standalone: [LinkerSetting] =
  Context.environment["COPYDESK_SHARED_SWIFT"] == nil
  ? [
    .unsafeFlags(
      ["-static-stdlib"]
        + [
          "_FoundationICU", "CoreFoundation", "_FoundationCShims", "_FoundationCollections", "FoundationEssentials",
          "FoundationInternationalization", "_FoundationICU",
        ].map { "-l\($0)" },
      .when(platforms: [.linux], configuration: .release))
  ] : []

/// What the fuzz targets read with.
let fuzzed: [Target.Dependency] = [
  "Copydesk", "CopydeskArticlePlugin", "CopydeskConfig", "CopydeskCore", "CopydeskEngine", "CopydeskExpressions",
  "CopydeskFilesPlugin", "CopydeskHTML", "CopydeskJSONPlugin", "CopydeskMarkdownPlugin", "CopydeskRepeatsPlugin",
  "CopydeskTablesPlugin",
]

/// libFuzzer's targets, which scripts/fuzz builds with sanitizers in a folder of their own; in other builds they are a test, by links to them, which
/// gives them their seeds.
let fuzzing: [Target] =
  Context.environment["COPYDESK_FUZZ"] == nil
  ? [
    .testTarget(
      name: "FuzzSeedTests", dependencies: fuzzed + ["TestSupport"], path: "Tests/FuzzSeeds", swiftSettings: strict)
  ]
  : [.executableTarget(name: "copydesk-fuzz", dependencies: fuzzed, path: "Fuzz/Targets", swiftSettings: strict)]

let package = Package(
  name: "copydesk",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Copydesk", targets: ["Copydesk"]),
    .library(name: "CopydeskCommandLine", targets: ["CopydeskCommandLine"]),
    .library(name: "CopydeskCore", targets: ["CopydeskCore"]),
    .library(name: "CopydeskHTML", targets: ["CopydeskHTML", "CopydeskPages"]),
    .library(name: "CopydeskExpressions", targets: ["CopydeskExpressions"]),
    .library(name: "CopydeskTranslation", targets: ["CopydeskTranslation"]),
    .library(name: "CopydeskTesting", targets: ["CopydeskTesting"]),
    .executable(name: "copydesk", targets: ["CopydeskCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CIconv"),
    .systemLibrary(name: "CSpawn"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CBZip2", providers: [.apt(["libbz2-dev"])]),
    .systemLibrary(name: "CLZMA", pkgConfig: "liblzma", providers: [.apt(["liblzma-dev"])]),
    .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlidec", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),

    // The API of CLD2 is C++; this wraps it in C.
    .target(
      name: "CCLD2",
      linkerSettings: [.linkedLibrary("cld2_full"), .linkedLibrary("cld2"), .linkedLibrary("stdc++")]),

    // Vector instructions that only newer processors have.
    .target(name: "CPermutations"),

    // The phrases of the vocabulary as data that needs no building; made by `swift run phrase-trie`.
    .target(name: "CPhrases"),

    room("CopydeskText", on: ["CPhrases"], excluding: ["Vocabulary"]),
    room("CopydeskCompression", on: ["CBZip2", "CLZMA", "CZlib", "CZstd"]),
    room("CopydeskCore", on: ["CopydeskCompression", "CopydeskText"]),
    room("CopydeskHTML", on: ["CopydeskText", "CIconv", "CUchardet"]),
    room("CopydeskPages", on: ["CopydeskCore", "CopydeskHTML"]),
    room("CopydeskXML", on: ["CopydeskHTML", "CLibXML2"]),
    room("CopydeskSelectors", on: ["CopydeskCore", "CopydeskHTML", "CopydeskXML"]),
    room("CopydeskPatterns", on: ["CPCRE2"]),
    room("CopydeskSQLite", on: ["CSQLite"]),
    room("CopydeskJSON", on: ["CopydeskCore"]),
    room("CopydeskTranslation", on: ["CopydeskCore"]),
    room("CopydeskExpressions", on: ["CopydeskCore", "CopydeskPatterns", "CopydeskText"]),
    room(
      "CopydeskConfig",
      on: ["CopydeskCore", "CopydeskExpressions", "CopydeskText", .product(name: "Yams", package: "Yams")]),
    room("CopydeskProcesses", on: ["CSpawn"]),
    room("CopydeskEngine", on: ["CopydeskCore", "CopydeskProcesses", "CopydeskText"]),
    room("CopydeskJournal", on: ["CDeflate", "CopydeskCore", "CopydeskEngine", "CopydeskSQLite", "CopydeskText"]),
    room("CopydeskShards", on: ["CopydeskCore", "CopydeskEngine", "CopydeskText"]),
    room("CopydeskComparison"),
    room(
      "CopydeskInspector",
      on: [
        "CopydeskComparison", "CopydeskCore", "CopydeskEngine", "CopydeskHTML", "CopydeskJSON", "CopydeskText",
      ], excluding: ["Web"]),

    plugin(
      "Files",
      also: [
        "CArchive", "CBrotli", "CDeflate", "CZlib", "CZstd", "CopydeskCompression", "CopydeskHTML", "CopydeskJSON",
        "CopydeskSQLite", "CopydeskXML",
      ]),
    plugin("Article", also: ["CopydeskHTML", "CopydeskPages", "CopydeskSelectors", "CopydeskXML"]),
    plugin("Clean", also: ["CopydeskHTML", "CopydeskPages", "CopydeskSelectors", "CopydeskXML"]),
    plugin("Language", also: ["CCLD2"]),
    plugin("Quality"),
    plugin("Select"),
    plugin("Rewrite", also: ["CopydeskPatterns"]),
    plugin("Repeats"),
    plugin("Reprints", also: ["CPermutations"]),
    plugin("Site"),
    plugin("Fields", also: ["CopydeskExpressions"]),
    plugin("Translate", also: ["CopydeskTranslation"]),
    plugin("Markdown"),
    plugin("JSON", also: ["CopydeskJSON"]),
    plugin("Exec", also: ["CopydeskJSON", "CopydeskProcesses"]),
    plugin("Tables", also: ["CopydeskSQLite"]),

    room(
      "Copydesk",
      on: [
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
      ]),
    room("CopydeskTesting", on: ["CopydeskCore", "CopydeskEngine", "CopydeskText", "CopydeskTranslation"]),
    .target(
      name: "CopydeskCommandLine",
      dependencies: [
        "Copydesk", "CopydeskComparison", "CopydeskCore", "CopydeskConfig", "CopydeskEngine", "CopydeskInspector",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: overviews(below: "Sources/CopydeskCommandLine"), swiftSettings: strict),
    .executableTarget(
      name: "CopydeskCLI", dependencies: ["Copydesk", "CopydeskCommandLine"], swiftSettings: strict,
      linkerSettings: standalone),
    .executableTarget(
      name: "CopydeskBenchmarks",
      dependencies: [
        "Copydesk", "CopydeskArticlePlugin", "CopydeskCore", "CopydeskEngine", "CopydeskExecPlugin",
        "CopydeskExpressions", "CopydeskFilesPlugin", "CopydeskHTML", "CopydeskJSON", "CopydeskRepeatsPlugin",
        "CopydeskReprintsPlugin", "CZlib", "CZstd",
      ],
      path: "Benchmarks/Steps", swiftSettings: strict),

    // Not a part of the product: writes Sources/CPhrases.
    .executableTarget(
      name: "phrase-trie", dependencies: ["CopydeskText"], path: "scripts/phrase-trie", swiftSettings: strict),

    // Not a part of the product: what Benchmarks/compare-selectors.py compares with another engine.
    .executableTarget(
      name: "selector-trees", dependencies: ["CopydeskHTML"], path: "Benchmarks/Selectors", swiftSettings: strict),

    // What Benchmarks/conformance compares with the html5lib tests.
    .executableTarget(
      name: "parsed-trees", dependencies: ["CopydeskHTML"], path: "Benchmarks/ParsedTrees", swiftSettings: strict),

    // Not a part of the product: the command of Examples/CustomStage, which tests run as a stranger would.
    .executableTarget(
      name: "newsroom-example", dependencies: ["Copydesk", "CopydeskCommandLine", "CopydeskHTML", "CopydeskPages"],
      path: "Examples/CustomStage/Sources/Newsroom", swiftSettings: strict),

    // Not a part of the product: a command with a stage that crashes, spins and eats memory, for tests of isolation.
    .executableTarget(
      name: "unruly-desk", dependencies: ["Copydesk", "CopydeskCommandLine"], path: "Tests/UnrulyDesk",
      swiftSettings: strict),

    // What only this repository's tests share; what a stranger's tests need too is in CopydeskTesting.
    .target(
      name: "TestSupport", dependencies: ["CopydeskCore", "CopydeskTesting"], path: "Tests/Support",
      swiftSettings: strict),

    tests("CopydeskText"),
    tests("CopydeskCore", also: ["CopydeskTesting"]),
    tests("CopydeskExpressions", also: ["CopydeskCore", "CopydeskTesting"]),
    tests("CopydeskConfig", also: ["CopydeskCore", "CopydeskTesting"]),
    tests("CopydeskEngine", also: ["CopydeskCore", "CopydeskProcesses", "CopydeskTesting", "CopydeskTranslation"]),
    tests("CopydeskTesting", also: ["CopydeskCore", "CopydeskEngine", "CopydeskTranslation"]),
    tests("CopydeskComparison"),
    tests("CopydeskProcesses"),
    tests("CopydeskInspector", also: ["CopydeskCore", "CopydeskEngine", "CopydeskHTML", "CopydeskTesting"]),
    tests("CopydeskPatterns"),
    tests("CopydeskSQLite"),
    tests(
      "CopydeskJournal",
      also: [
        "CopydeskCore", "CopydeskEngine", "CopydeskFilesPlugin", "CopydeskJSONPlugin", "CopydeskMarkdownPlugin",
        "CopydeskSQLite", "CopydeskTesting",
      ]),
    tests("CopydeskShards", also: ["CopydeskCore", "CopydeskEngine", "CopydeskTesting"]),
    tests("CopydeskCompression"),
    tests("CopydeskJSON", also: ["CopydeskCore", "CopydeskJSONPlugin", "CopydeskTesting"]),
    tests("CopydeskHTML"),
    tests(
      "CopydeskPages",
      also: [
        "CopydeskArticlePlugin", "CopydeskCleanPlugin", "CopydeskCore", "CopydeskEngine", "CopydeskHTML",
      ]),
    tests("CopydeskXML", also: ["CopydeskHTML", "CLibXML2"]),
    tests(
      "Copydesk",
      also: [
        "CopydeskCore", "CopydeskConfig", "CopydeskEngine", "CopydeskInspector", "CopydeskTesting", "CopydeskText",
      ]),
    tests(
      "CopydeskCLI",
      also: [
        "CopydeskCompression", "CopydeskConfig", "CopydeskCore", "CopydeskEngine", "CopydeskShards", "CopydeskSQLite",
        "CopydeskTesting",
        "newsroom-example", "unruly-desk",
      ]),
    tests(
      "CopydeskFilesPlugin", path: "Tests/FilesPlugin",
      also: [
        "CopydeskCompression", "CopydeskCore", "CopydeskSQLite", "CopydeskTesting", "CBZip2", "CLZMA", "CZlib", "CZstd",
      ]),
    tests(
      "CopydeskArticlePlugin", path: "Tests/ArticlePlugin",
      also: [
        "CopydeskCore", "CopydeskHTML", "CopydeskMarkdownPlugin", "CopydeskRepeatsPlugin", "CopydeskSelectors",
        "CopydeskTesting", "CopydeskText",
      ]),
    tests(
      "CopydeskCleanPlugin", path: "Tests/CleanPlugin",
      also: ["CLibXML2", "CopydeskCore", "CopydeskHTML", "CopydeskTesting", "CopydeskText"]),
    tests("CopydeskLanguagePlugin", path: "Tests/LanguagePlugin", also: ["CopydeskCore", "CopydeskTesting"]),
    tests("CopydeskSelectPlugin", path: "Tests/SelectPlugin", also: ["CopydeskCore", "CopydeskTesting"]),
    tests("CopydeskRewritePlugin", path: "Tests/RewritePlugin", also: ["CopydeskCore", "CopydeskTesting"]),
    tests("CopydeskQualityPlugin", path: "Tests/QualityPlugin", also: ["CopydeskCore", "CopydeskTesting"]),
    tests(
      "CopydeskRepeatsPlugin", path: "Tests/RepeatsPlugin", also: ["CopydeskCore", "CopydeskTesting", "CopydeskText"]),
    tests(
      "CopydeskReprintsPlugin", path: "Tests/ReprintsPlugin",
      also: ["CPermutations", "CopydeskCore", "CopydeskEngine", "CopydeskTesting", "CopydeskText"]),
    tests(
      "CopydeskSitePlugin", path: "Tests/SitePlugin",
      also: ["CopydeskCore", "CopydeskEngine", "CopydeskTesting", "CopydeskText"]),
    tests(
      "CopydeskTranslatePlugin", path: "Tests/TranslatePlugin",
      also: ["CopydeskCore", "CopydeskEngine", "CopydeskTesting", "CopydeskTranslation"]),
    tests(
      "CopydeskFieldsPlugin", path: "Tests/FieldsPlugin",
      also: ["CopydeskCore", "CopydeskExpressions", "CopydeskTesting"]),
    tests("CopydeskMarkdownPlugin", path: "Tests/MarkdownPlugin", also: ["CopydeskCore", "CopydeskTesting"]),
    tests("CopydeskJSONPlugin", path: "Tests/JSONPlugin", also: ["CopydeskCore", "CopydeskJSON", "CopydeskTesting"]),
    tests(
      "CopydeskExecPlugin", path: "Tests/ExecPlugin",
      also: ["CopydeskCore", "CopydeskEngine", "CopydeskJSON", "CopydeskTesting"]),
    tests(
      "CopydeskTablesPlugin", path: "Tests/TablesPlugin",
      also: [
        "CopydeskCore", "CopydeskEngine", "CopydeskFilesPlugin", "CopydeskSQLite", "CopydeskTesting", "CopydeskXML",
      ]),
  ] + fuzzing
)

// scripts/tsan/run builds these tests, with ThreadSanitizer and in a folder of their own, and no others.
if Context.environment["COPYDESK_TSAN"] != nil {
  let watched = ["CopydeskCoreTests", "CopydeskEngineTests", "CopydeskProcessesTests"]
  package.targets.removeAll { $0.type == .test && !watched.contains($0.name) }
}
