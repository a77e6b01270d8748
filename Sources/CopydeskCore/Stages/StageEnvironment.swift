/// What a host offers to stages when it makes them.
public struct StageEnvironment: Sendable {
  /// What the host offers to families of stages, by the types that they declare.
  public var services: StageServices
  /// Limits that hold for every document.
  public var limits: DocumentLimits

  public init(services: StageServices = StageServices(), limits: DocumentLimits = .default) {
    self.services = services
    self.limits = limits
  }
}
