public import CopydeskCore

/// The family of stages that write articles as rows, for databases, spreadsheets and other programs.
public enum TablesPlugin {
  /// Adds the family to a registry.
  public static func register(in registry: inout Registry) {
    registry.register(SQLiteSink.self)
    registry.register(CSVSink.self)
    registry.register(TSVSink.self)
    registry.register(TextSink.self)
    registry.register(TEISink.self)
  }
}
