/// Leads paths that lie in one folder to another one, so that a run writes beside the places that its config names.
package struct PathRedirect: Sendable, Hashable {
  /// The folder that paths are led away from: absolute.
  package var folder: String
  /// The folder that they are led to: absolute.
  package var target: String

  package init(from folder: String, to target: String) { (self.folder, self.target) = (folder, target) }

  /// The path in the other folder; the path itself where it does not lie in the first.
  package func apply(to path: String) -> String {
    if path == folder { return target }
    return path.path(below: folder).map { "\(target)/\($0)" } ?? path
  }
}
