extension PathSetting {
  /// The first part in braces that looks like a placeholder of a name: `{date}`, `{date:%Y}`, `{n}`; `nil` where there is none.
  package var placeholder: String? { given.firstMatch(of: /\{[a-z_]+(?:[.:][^{}]*)?\}/).map { String($0.0) } }

  /// Why the path is probably not what was meant, although something could have it.
  ///
  /// - Parameter isAsWritten: Whether the config says it just so, without a `$$`.
  func doubt(isAsWritten: Bool) -> String? {
    if given == "~" || given.utf8.starts(with: "~/".utf8) {
      return "'~' is an ordinary name here, and no home folder; write '${HOME}\(given.dropFirst())'"
    }
    if isAsWritten, let variable = given.firstMatch(of: /\$([A-Z_][A-Z0-9_]*)/) {
      let corrected = given.replacing(variable.0, with: "${\(variable.1)}", maxReplacements: 1)
      return "'\(variable.0)' is an ordinary name here: a variable needs braces; write '\(corrected)'"
    }
    switch absolute.pathParts.first {
    case "proc", "sys": return "'\(given)' is in a view of the running system, where no pages are"
    case "dev" where !PathSetting.isUsefulDevice(absolute):
      return "'\(given)' is a device, and no file; '-' is standard input or output"
    default: return nil
    }
  }

  /// Whether a name in the folder of devices can be meant: for what is in memory, the streams of the process, and what nobody wants to keep.
  private static func isUsefulDevice(_ path: String) -> Bool {
    path == "/dev/null" || path == "/dev/stdout" || path == "/dev/stderr"
      || path.path(below: "/dev/shm") != nil || path.path(below: "/dev/fd") != nil
  }
}
