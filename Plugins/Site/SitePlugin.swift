public import CopydeskCore

/// The stages that know the pages of a site together.
public enum SitePlugin {
  public static func register(in registry: inout Registry) {
    registry.register(SiteBoilerplate.self)
    registry.register(SiteStateKeeper())
  }
}
