/// A sink for which documents can be rendered in another process than the one that writes them.
///
/// With `isolation: process`, only what is to be written of a document comes back from its process then, which is less work than the document.
/// The sink that renders there is made from the same settings and never opened, so that ``Sink/render(_:in:)`` may need nothing that
/// ``Sink/open(in:)`` makes.
public protocol PortableSink: Sink where Rendering: PortableRendering {}

/// What is to be written of a document, as bytes that go from one process to another.
public protocol PortableRendering: Sendable {
  /// All that it has, in an order of its own.
  var portableParts: [[UInt8]] { get }

  /// Makes it from its parts; `nil` where they are not such parts.
  init?(portableParts: [[UInt8]])
}

extension [UInt8]: PortableRendering {
  public var portableParts: [[UInt8]] { [self] }

  public init?(portableParts: [[UInt8]]) {
    guard portableParts.count == 1 else { return nil }
    self = portableParts[0]
  }
}
