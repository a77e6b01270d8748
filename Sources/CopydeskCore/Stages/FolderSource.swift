/// A source that reads what is in folders, and does not follow links from there into the folders that the run writes to.
///
/// A folder that its settings lead to by itself is an error of the config; what links in it lead to shows only when it is read.
package protocol FolderSource: Source {
  /// Tells it where the run writes, by absolute paths.
  ///
  /// - Parameters:
  ///   - folders: The folders that it writes to.
  ///   - trees: Those of them in which it makes folders, too. Below one that the source itself lies in, other things may be as well.
  func keepOut(of folders: [String], andAllBelow trees: [String])

  /// A folder below those that are read which leads to what the run writes, as the user would write it; `nil` where there is none among the first
  /// names.
  func wayToOutputs() -> String?
}
