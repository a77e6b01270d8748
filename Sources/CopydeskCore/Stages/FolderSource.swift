/// A source that reads what is in folders, and does not follow links from there into the folders that the run writes to.
///
/// A folder that its settings lead to by itself is an error of the config; what links in it lead to shows only when it is read.
package protocol FolderSource: Source {
  /// Tells it the folders that the run writes to, by their absolute paths.
  func keepOut(of folders: [String])

  /// A folder below those that are read which leads to what the run writes, as the user would write it; `nil` where there is none among the first
  /// names.
  func wayToOutputs() -> String?
}
