import CopydeskCore

extension FileRoot {
  /// What is said of a path that a list names, and that is not there; `nil` for what a setting names, of which that is known before a run.
  var absence: DocumentError? {
    guard let listedAt else { return nil }
    return DocumentError("vanished", "\(listedAt): there is no file '\(given)'; \(absenceHint)")
  }

  private var absenceHint: String {
    if given.hasPrefix("#") { return "a list has paths only, and no comments" }
    if given.contains(where: { "*?[{".contains($0) }) {
      return "a list has paths and no patterns; give a pattern to 'path'"
    }
    if given.contains("\\") { return "'/' is between folders" }
    return base == shownBase ? "take it out of the list" : "a relative path begins in the list's folder"
  }
}
