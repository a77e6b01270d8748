/// What is between the braces of a ``NameTemplate``: `slug`, `date:%Y/%m`, `extras.desk`.
struct NamePlaceholder: Sendable, Hashable {
  /// What a placeholder can be.
  enum Key: String, Sendable, CaseIterable {
    /// The site's name, else the host of the address; `unknown-site` where there is neither.
    case site
    /// The host of the address; `unknown-host` where there is none.
    case host
    /// The date of publication, `2024-03-05`, or in a format of one's own; `undated` where it is unknown.
    case date
    /// The year of publication.
    case year
    /// The month of publication, two digits.
    case month
    /// The day of publication, two digits.
    case day
    /// The headline in lower case, letters and digits of any script, everything else a hyphen; else the source's name.
    case slug
    /// The headline as it is, without what a file name cannot hold; else the source's name.
    case title
    /// The document's identity.
    case id
    /// Sixteen digits that depend on the document's identity and on nothing else.
    case hash
    /// The section, written as a slug; or `unknown-section`.
    case section
    /// The main language, without script and region; `und`, which is BCP 47's own word, where it is unknown.
    case language
    /// The name of the file that the document came from, without its extensions.
    case name
    /// The folders that lead to the file that the document came from.
    case dir
    /// Those folders, and the file's name without its extensions.
    case path
    /// The day on which the run began, in UTC, as a date or in a format of one's own.
    case runDate = "run_date"
  }

  enum Value: Sendable, Hashable {
    case key(Key)
    /// A date, in parts that slashes separate.
    case date(Key, [DateFormat])
    /// A field of ``Document/extras``, and fields of that.
    case extra([String])
  }

  /// What is wrong with a placeholder, after "has".
  struct Fault: Error {
    var reason: String
  }

  let value: Value

  init(_ text: String) throws(Fault) {
    if text.utf8.starts(with: "extras.".utf8) {
      let names = text.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false).dropFirst()
      guard names.allSatisfy({ !$0.isEmpty }) else {
        throw Fault(reason: "'{\(text)}', which names no field of extras")
      }
      value = .extra(names.map { String($0) })
      return
    }
    let name = text.unicodeScalars.prefix { $0 != ":" }
    guard let key = Key(rawValue: String(name)) else {
      let known = Key.allCases.map(\.rawValue) + ["extras.NAME"]
      let hint = NamePlaceholder.hint(forUnknown: String(name), known)
      throw Fault(
        reason: "an unknown placeholder '{\(text)}'\(hint) "
          + "(known are \(known.joined(separator: ", ")))")
    }
    guard name.endIndex < text.endIndex else {
      value = .key(key)
      return
    }
    guard key == .date || key == .runDate else {
      throw Fault(reason: "'{\(text)}' with a format, which only date and run_date can have")
    }
    let format = text[text.unicodeScalars.index(after: name.endIndex)...]
    var parts: [DateFormat] = []
    for part in format.pathParts {
      guard let read = DateFormat(part[...]) else {
        throw Fault(reason: "'{\(text)}' with a format that is not made of %Y, %m, %d and text")
      }
      parts.append(read)
    }
    if parts.isEmpty { throw Fault(reason: "'{\(text)}' without a format after its colon") }
    guard parts.contains(where: \.hasDate) else {
      throw Fault(
        reason:
          "'{\(text)}' with a format in which all dates are the same; write it with %Y, %m and %d, such as '{\(key.rawValue):%Y-%m-%d}'"
      )
    }
    value = .date(key, parts)
  }

  /// What was probably meant by a name that is unknown: what it is called here, else the nearest one.
  private static func hint(forUnknown name: String, _ known: [String]) -> String {
    let name = name.lowercased()
    if name.hasPrefix("extra.") { return "; did you mean 'extras.\(name.dropFirst("extra.".count))'?" }
    let near = Suggestion.nearest(to: name, among: known)
    let other = near == nil ? Suggestion.nearest(to: name, among: otherNames.keys.sorted()) : name
    return (other.flatMap { otherNames[$0]?.rawValue } ?? near).map { "; did you mean '\($0)'?" } ?? ""
  }

  /// What fields of articles, and other programs, call what there is.
  private static let otherNames: [String: Key] = [
    "published": .date, "publication_date": .date, "pubdate": .date, "datetime": .date, "headline": .title,
    "hostname": .host, "domain": .host, "site_name": .site, "publisher": .site, "lang": .language,
    "languages": .language, "category": .section, "uuid": .id, "identifier": .id, "digest": .hash, "filename": .name,
    "file": .name, "basename": .name, "folder": .dir, "directory": .dir, "today": .runDate, "now": .runDate,
  ]
}
