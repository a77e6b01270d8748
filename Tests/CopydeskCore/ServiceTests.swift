import Testing

@testable import CopydeskCore

/// What a host offers to a family of stages, and settings that choose from it by name.
@Suite struct ServiceTests {
  private struct Fonts: StageService, NamedOptions {
    static let title = "Fonts"
    static let optionName = "a font"
    var names: [String] = []

    var offers: [ServiceOffer] {
      names.map { name in
        ServiceOffer(
          name: name, kind: "font", version: "1", summary: "Looks good.", settings: FontSettings.descriptions,
          stage: "print", uses: [["font": .init(.string(name))]])
      }
    }
  }

  private struct Dictionaries: StageService {
    var words: [String: String] = [:]
  }

  private struct FontSettings: StageSettings {
    @Setting("How large it is.") var size = 12
    @Setting("Where it is.") var file: PathSetting = "font.ttf"
  }

  private struct PrintSettings: StageSettings {
    @Setting("The font.") var font = NamedChoice<Fonts>("plain")
  }

  @Test func `A service is what the host made of it, and empty elsewhere`() {
    var services = StageServices()
    #expect(services[Fonts.self].names == [])
    services[Fonts.self].names = ["serif", "plain"]
    services[Dictionaries.self].words["ferry"] = "Fähre"
    let environment = StageEnvironment(services: services)
    #expect(environment.services[Fonts.self].names == ["serif", "plain"])
    #expect(environment.services[Dictionaries.self].words == ["ferry": "Fähre"])
    #expect(StageEnvironment().services[Dictionaries.self].words == [:])
  }

  @Test func `A host lists what its services offer`() {
    var services = StageServices()
    #expect(services.all.isEmpty)
    services[Fonts.self].names = ["plain"]
    services[Dictionaries.self] = Dictionaries()
    #expect(services.all.map { type(of: $0).title } == ["Dictionaries", "Fonts"])
    #expect(services.offers.map(\.name) == ["plain"])
    #expect(services.offers.first?.settings.map(\.key) == ["size", "file"])
  }

  @Test func `A choice is a name, or a name and its settings`() throws {
    let named = try PrintSettings.reading(["font": "serif"]).font
    #expect(named.name == "serif" && named.configNode == "serif")
    let both = try PrintSettings.reading(["font": ["serif": ["size": 9]]], baseFolder: "/pages").font
    #expect(both.configNode == ["serif": ["size": 9]])
    let settings = try both.read(FontSettings.self, path: "font")
    #expect(settings.size == 9)
    #expect(settings.file.absolute == "/pages/font.ttf")
    #expect(PrintSettings.descriptions.first?.kind == .named("a font"))
  }

  @Test func `What is wrong with a choice is said with its path`() throws {
    func message(_ node: ConfigNode) -> String? {
      do {
        _ = try PrintSettings.reading(["font": node]).font.read(FontSettings.self, path: "font")
        return nil
      } catch { return "\(error)" }
    }
    #expect(message("serif") == nil)
    #expect(message(3) == "font: expected a font, found 3")
    #expect(message(["serif": ["sise": 9]]) == "font.serif.sise: unknown setting; did you mean 'size'?")
    #expect(message(["serif": 4]) == "font.serif: expected settings (keys and values), found 4")
  }
}
