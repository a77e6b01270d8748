/// A stage that changes documents: a ``Transform`` or a ``StatefulTransform``. Types conform to one of those, and not to this one.
public protocol PipelineTransform: Stage {
  /// The stage as an engine runs it.
  var anyTransform: Pipeline.AnyTransform { get }
}

extension Transform {
  public var anyTransform: Pipeline.AnyTransform { .concurrent(self) }
}

extension StatefulTransform {
  public var anyTransform: Pipeline.AnyTransform { .stateful(self) }
}
