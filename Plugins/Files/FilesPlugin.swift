public import CopydeskCore

/// The stages that bring files in, and web archives out.
public enum FilesPlugin {
  /// Adds the family's stages to a registry.
  public static func register(in registry: inout Registry) {
    registry.register(FilesSource.self)
    registry.register(JSONLinesSource.self)
    registry.register(CSVSource.self)
    registry.register(TSVSource.self)
    registry.register(SQLiteSource.self)
    registry.register(MailSource.self)
    registry.register(ArchiveSource.self)
    registry.register(FeedSource.self)
    registry.register(WARCSource.self)
    registry.register(WACZSource.self)
    registry.register(WARCSink.self)
  }
}
