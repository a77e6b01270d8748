/// One source, an ordered list of transforms and one or more sinks, made and ready to run. Where it divides, branches come after
/// the transforms.
public struct Pipeline: Sendable {
  /// A stage in its place.
  public struct Placed<S: Sendable>: Sendable {
    /// The stage.
    public var stage: S
    /// The stage's name, from its manifest.
    public var name: String
    /// The stage's version, from its manifest.
    public var version: String
    /// Its place in the config file: `source.files`, `transforms[1].redact`, `sinks[0].json`.
    public var label: String
    /// What happens when a document fails here; `nil` for what holds in the whole pipeline.
    public var onError: ErrorPolicy?
    /// Which documents the stage is for; others pass it by. `nil` for all.
    public var condition: StageCondition?

    /// Puts a stage in its place.
    public init(
      _ stage: S, name: String, version: String, label: String, onError: ErrorPolicy? = nil,
      condition: StageCondition? = nil
    ) {
      self.stage = stage
      self.name = name
      self.version = version
      self.label = label
      self.onError = onError
      self.condition = condition
    }
  }

  /// A transform of either kind.
  public enum AnyTransform: Sendable {
    /// Sees one document; several run at once.
    case concurrent(any Transform)
    /// Sees every document in order.
    case stateful(any StatefulTransform)
  }

  /// Where documents come in.
  public var source: Placed<any Source>
  /// Where they are changed, in order.
  public var transforms: [Placed<AnyTransform>]
  /// Where they go out.
  public var sinks: [Placed<any Sink>]
  /// Where documents go on from the transforms, besides the sinks.
  public var route: Route?
  /// What happens when a document fails.
  public var onError: ErrorPolicy
  /// Where failed documents are kept whole: the absolute path of a JSON Lines file. `nil` keeps none.
  public var errorsPath: String?
  /// Where dropped documents are kept whole, in the same shape; `nil` keeps none.
  public var droppedPath: String? = nil
  /// Where transforms work on documents. A program that cannot start itself as a worker does so in its own process; the `copydesk`
  /// command, and any that `CopydeskHost.main()` makes, can.
  public var isolation = DocumentIsolation.none
  /// Paths that no article may have besides what stages write: those of inputs, and of the config.
  package var keptPaths: [ReservedPaths.Entry] = []
  /// Limits that hold for every document.
  public var limits: DocumentLimits
  /// How many documents are worked on at once; `nil` for as many as there are processors.
  public var workers: Int?
  /// Where runs note how far they have come.
  public var journal = JournalSetting.automatic
  /// How many documents in a hundred may fail before the run stops; `nil` for any number.
  public var errorBudget: Double?
  /// By how many points in a hundred the share of a site's visible text that is kept may fall from one run to the next without a warning;
  /// `nil` for any.
  public var lossAlarm: Double? = 20
  /// A digest of each part that the output depends on, by its place in the config. Empty for a pipeline in code.
  package var parts: [String: String] = [:]
  /// The places of sources and sinks among these. Empty for a pipeline in code.
  package var ends: Set<String> = []
  /// The files of the config as they were read. Empty for a pipeline in code.
  package var snapshot = ConfigSnapshot()
  /// The absolute path of the config's folder, from which its paths lead; `nil` for a pipeline of no file.
  package var configFolder: String? = nil

  public init(
    source: Placed<any Source>, transforms: [Placed<AnyTransform>], sinks: [Placed<any Sink>], route: Route? = nil,
    onError: ErrorPolicy = .failDocument, errorsPath: String? = nil, limits: DocumentLimits = .default,
    workers: Int? = nil
  ) {
    self.source = source
    self.transforms = transforms
    self.sinks = sinks
    self.route = route
    self.onError = onError
    self.errorsPath = errorsPath
    self.limits = limits
    self.workers = workers
  }
}
