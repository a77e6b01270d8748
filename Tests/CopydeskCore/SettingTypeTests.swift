import FoundationEssentials
import Testing

@testable import CopydeskCore

/// The types that settings can have, and the names that they get.
@Suite struct SettingTypeTests {
  private struct Settings: StageSettings {
    @Setting("An address.") var htmlURL: URL?
    @Setting("A time.") var timeout: Duration = .seconds(90)
    @Setting("Words.") var languages: Set<String> = []
    @Setting("A key.") var apiKey: SecretText?
    @Setting("A number.") var maxHTTPRetries2: Int?
  }

  private struct Leaky: StageSettings {
    @Setting("A word.") var word = "a"
    var forgotten = 3
  }

  private func problem(_ node: ConfigNode) -> String? {
    var reader = SettingReader(baseFolder: "/")
    _ = Settings.read(node, path: "", reader: &reader)
    return reader.errors.first.map { "\($0.path): \($0.message)" }
  }

  @Test func `Keys are snake case with acronyms`() {
    #expect(Settings.descriptions.map(\.key) == ["html_url", "timeout", "languages", "api_key", "max_http_retries2"])
  }

  @Test func `An optional setting may be left out`() throws {
    let settings = try Settings.reading([:])
    #expect(settings.htmlURL == nil && settings.apiKey == nil && settings.timeout == .seconds(90))
  }

  @Test(arguments: [
    ("500ms", 500), ("30s", 30_000), ("1.5s", 1_500), ("5m", 300_000), ("2h", 7_200_000), ("1d", 86_400_000),
  ])
  func `Durations`(text: String, milliseconds: Int) throws {
    let settings = try Settings.reading(["timeout": .init(.string(text))])
    #expect(settings.timeout == .milliseconds(milliseconds))
    let again = try Settings.reading(["timeout": settings.timeout.configNode])
    #expect(again.timeout == settings.timeout)
  }

  @Test func `What is wrong is said`() {
    #expect(
      problem(["timeout": "5 minutes"])
        == "timeout: expected a duration such as 500ms, 30s, 5m, 2h or 1d, found '5 minutes'")
    #expect(problem(["timeout": "s"]) == "timeout: expected a duration such as 500ms, 30s, 5m, 2h or 1d, found 's'")
    #expect(
      problem(["html_url": "news.example"])
        == "html_url: expected an address such as https://news.example/feed, found 'news.example'")
    #expect(
      problem(["html_url": "https:///feed"])
        == "html_url: expected an address such as https://news.example/feed, found 'https:///feed'")
    #expect(problem(["languages": ["en", "de", "en"]]) == "languages[2]: 'en' is in the list twice")
    #expect(problem(["api_key": ["hunter2"]]) == "api_key: expected a text, found a list")
  }

  @Test func `A secret is never shown`() throws {
    let settings = try Settings.reading(["api_key": "hunter2"])
    #expect(settings.apiKey?.value == "hunter2")
    var dumped = ""
    dump(settings, to: &dumped)
    for text in ["\(settings)", "\(settings.configNode)", String(reflecting: settings.apiKey), dumped] {
      #expect(!text.contains("hunter2"))
    }
  }

  @Test func `A property that no config can set is found`() {
    #expect(Leaky.undeclaredProperties == ["forgotten"])
    #expect(Settings.undeclaredProperties.isEmpty)
  }
}
