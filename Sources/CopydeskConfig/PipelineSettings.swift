public import CopydeskCore

/// The top level of a config file.
public struct PipelineSettings: StageSettings {
  @Setting("Where documents come in: the name of a source and its settings.") var source: StagePlace? = nil
  @Setting("Several sources, one after the other, in place of source: a list, each a name and its settings.")
  var sources = StageList()
  @Setting("How documents are changed, in this order: a list of transforms.") var transforms = StageList()
  @Setting("Where documents go out: a list of sinks, at least one unless there is a route.") var sinks = StageList()
  @Setting(
    "Where documents go on from the transforms: branches, each with a condition, transforms and sinks of its own.")
  var route: RouteSettings? = nil
  @Setting("What happens when a document fails; a stage can say otherwise for itself.")
  var onError = ErrorPolicy.failDocument
  @Setting("What is done with documents that fail.") var errors = ErrorsSettings()
  @Setting("What is done with documents that are dropped.") var dropped = DroppedSettings()
  @Setting("How much one document may take; a document that takes more fails.") var limits = LimitSettings()
  @Setting(
    "Where transforms work on documents: in the run's own process (none), or in others (process), which a document that crashes, spins or eats "
      + "memory does not outlive; it fails, and the run goes on.")
  var isolation = DocumentIsolation.none
  @Setting("How many documents are worked on at once; as many as there are processors, unless given.")
  var workers: WorkerCount? = nil
  @Setting(
    "Where runs note how far they have come: a file, or off. Without it, a hidden file in the folder that all outputs share."
  )
  var journal: JournalPath? = nil
  @Setting("How many documents may fail, such as 2%, before the run stops early; the same command goes on from there.")
  var errorBudget = Percentage(value: nil)
  @Setting(
    "By how many points the share of a site's visible text that is kept may fall from one run to the next without a warning, or off."
  )
  var lossAlarm = Percentage(value: 20)
  @Setting("Tests of the pipeline, which 'test' runs.") var tests: [PlacedTest] = []

  public init() {}
}
