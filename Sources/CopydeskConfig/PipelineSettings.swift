public import CopydeskCore

/// The top level of a config file.
public struct PipelineSettings: StageSettings {
  @Setting("Where documents come in: the name of a source and its settings.") var source: StagePlace
  @Setting("How documents are changed, in this order: a list of transforms.") var transforms = StageList()
  @Setting("Where documents go out: a list of sinks, at least one.") var sinks: StageList
  @Setting("What happens when a document fails; a stage can say otherwise for itself.")
  var onError = ErrorPolicy.failDocument
  @Setting("What is done with documents that fail.") var errors = ErrorsSettings()
  @Setting("How much one document may take; a document that takes more fails.") var limits = LimitSettings()
  @Setting("How many documents are worked on at once; as many as there are processors, unless given.")
  var workers: PositiveCount? = nil

  public init() {}
}

/// What is done with documents that fail.
struct ErrorsSettings: StageSettings {
  @Setting("A JSON Lines file that keeps failed documents whole, so that they can be run again.")
  var path: PathSetting? = nil
}

/// How much one document may take.
struct LimitSettings: StageSettings {
  @Setting("How large a document may be after decompression, such as 50 MB or 64 MiB.")
  var bytes = ByteCount(DocumentLimits.default.bytes)
  @Setting("How deep elements may nest.") var depth = PositiveCount(DocumentLimits.default.depth)
  @Setting("How many nodes (elements and texts) a page may have.")
  var nodes = PositiveCount(DocumentLimits.default.nodes)
  @Setting("How many attributes one tag may have.") var attributes = PositiveCount(DocumentLimits.default.attributes)
  @Setting("How long all stages together may take over it, in seconds.")
  var seconds = PositiveSeconds(DocumentLimits.default.seconds)

  /// The limits as the engine takes them.
  var limits: DocumentLimits {
    DocumentLimits(
      bytes: bytes.value, depth: depth.value, nodes: nodes.value, attributes: attributes.value, seconds: seconds.value)
  }
}

/// A stage where one belongs. Its settings are read by ``PipelineBuilder``, which knows the stages.
struct StagePlace: SettingValue {
  /// The stage as it is in the file.
  var configNode: ConfigNode

  static var settingKind: SettingKind { .map(.group([])) }

  static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> StagePlace? {
    StagePlace(configNode: node)
  }
}

/// A list of stages. Their settings are read by ``PipelineBuilder``, which knows the stages.
struct StageList: SettingValue {
  /// The stages as they are in the file.
  var nodes: [ConfigNode] = []

  static var settingKind: SettingKind { .list(StagePlace.settingKind) }

  var configNode: ConfigNode { ConfigNode(.list(nodes)) }

  /// Reads a list; a key without a value is an empty list.
  static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> StageList? {
    switch node.value {
    case .list(let nodes): return StageList(nodes: nodes)
    case .null: return StageList()
    default:
      reader.fail(
        path, node.position, "expected a list of stages, each on a line that begins with '- '; found \(node.found)")
      return nil
    }
  }
}
