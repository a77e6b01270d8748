/// What a host offers to a family of stages: connections, dictionaries, engines that stages choose by name.
///
/// The family declares the service as a type of its own, which is also its key. A host fills it in the registry, and a stage takes it
/// from its environment:
///
///     struct Glossaries: StageService {
///       private var terms: [String: String] = [:]
///       init() {}
///     }
///
///     registry.services[Glossaries.self] = glossaries
///     let glossaries = environment.services[Glossaries.self]
public protocol StageService: Sendable {
  /// Makes the service as it is where no host has filled it.
  init()

  /// The heading for what the service offers, such as `Fonts`, for lists.
  static var title: String { get }

  /// What can be named in a config, in the order of the names; nothing, unless a service says otherwise.
  var offers: [ServiceOffer] { get }
}

extension StageService {
  /// The name of the type.
  public static var title: String { "\(Self.self)" }

  /// Nothing that a config could name.
  public var offers: [ServiceOffer] { [] }
}

/// One thing that a service offers by name, for lists and help.
public struct ServiceOffer: Sendable {
  /// The name in config files.
  public var name: String
  /// What kind of thing it is, in a word or two.
  public var kind: String
  /// The version of what it does.
  public var version: String
  /// What it does, in one sentence.
  public var summary: String
  public var settings: [SettingDescription]
  /// The stage that uses it.
  public var stage: String
  /// Settings of that stage, each of which uses it.
  public var uses: [ConfigNode]

  /// Describes an offer.
  public init(
    name: String, kind: String, version: String, summary: String, settings: [SettingDescription], stage: String,
    uses: [ConfigNode]
  ) {
    self.name = name
    self.kind = kind
    self.version = version
    self.summary = summary
    self.settings = settings
    self.stage = stage
    self.uses = uses
  }
}

/// The services of a host, by their types.
public struct StageServices: Sendable {
  private var values: [ObjectIdentifier: any StageService] = [:]

  /// Offers nothing.
  public init() {}

  /// The service of a type, as the host filled it or else as it is from the start.
  public subscript<Service: StageService>(_ type: Service.Type) -> Service {
    get { values[ObjectIdentifier(type)] as? Service ?? Service() }
    set { values[ObjectIdentifier(type)] = newValue }
  }

  /// Every service that the host filled, in order of their titles.
  public var all: [any StageService] {
    values.values.sorted { type(of: $0).title < type(of: $1).title }
  }

  /// Everything that a config can name, in order of the services and the names.
  public var offers: [ServiceOffer] { all.flatMap(\.offers) }
}
