public import CopydeskCore

/// Reads sitemaps as an index by address: a document for each page that a sitemap names, with what it says about that, and without a text.
///
/// News sitemaps give headlines, dates, tags, languages and the names of publications. An index of sitemaps leads to those that lie beside it; nothing
/// is fetched.
public struct SitemapSource: ContainerSource {
  public struct Settings: StageSettings {
    @Setting("Sitemaps and indexes of them (.xml, .xml.gz), folders, patterns, or - for standard input.") public
      var path: [PathSetting]
    @Setting("Patterns; of a folder's files only those are read that match one. Without a slash it is for names.")
    public var include: [String] = []
    @Setting("Patterns; files and folders that match one are left out.") public var exclude: [String] = []

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "sitemap", summary: "Reads the addresses of pages, with headlines and dates, from sitemaps.",
    examples: [
      StageExample(
        "Two pages, and an entry without one", settings: ["path": "sitemap.xml"],
        input: .files([
          "sitemap.xml": """
          <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://courier.example/storm</loc><lastmod>2024-03-05</lastmod></url>
          <url><priority>0.5</priority></url>
          <url><loc>https://courier.example/sun</loc></url></urlset>
          """
        ]),
        output: .items(["sitemap.xml", "sitemap.xml#1: no_address", "sitemap.xml#2"])),
      StageExample(
        "An index, one of whose sitemaps lies beside it", settings: ["path": "index.xml"],
        input: .files([
          "index.xml": """
          <sitemapindex><sitemap><loc>https://courier.example/maps/a.xml</loc></sitemap>
          <sitemap><loc>https://courier.example/maps/b.xml.gz</loc></sitemap></sitemapindex>
          """,
          "a.xml": "<urlset><url><loc>https://courier.example/storm</loc></url></urlset>",
        ]),
        output: .items(["a.xml", "index.xml#1: missing_sitemap"])),
    ])

  let files: ContainerFiles

  public init(settings: Settings) throws {
    files = try ContainerFiles(settings.path, include: settings.include, exclude: settings.exclude)
  }

  /// Only reading tells them: an index leads to sitemaps that no setting names.
  public func inputFiles() throws -> InputFiles? { nil }

  /// There are no pages to look at: what comes out has no text.
  public func expectedInputs() -> ExpectedInputs? { nil }

  public func read(in context: SourceContext, emit: Emit) async throws {
    try await files.read(in: context, emit: emit) { file, emit in
      var reading = SitemapReading(files: files, file: file, limits: context.limits)
      try await reading.read(emit)
    }
  }
}
