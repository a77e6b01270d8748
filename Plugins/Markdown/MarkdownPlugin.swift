public import CopydeskCore

/// The family of stages that write Markdown.
public enum MarkdownPlugin {
  /// Adds the family to a registry.
  public static func register(in registry: inout Registry) {
    registry.register(MarkdownSink.self)
  }
}
