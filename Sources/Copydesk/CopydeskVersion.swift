/// The version of this copy of Copydesk.
public enum CopydeskVersion {
  /// The version, as in `copydesk --version`.
  public static let current = "0.1.0"
}
