import FoundationEssentials

/// A page of a report that somebody found right: what a golden test needs of it.
public struct RightPage: Decodable, Sendable, Hashable {
  public var id: String
  public var url: String?
  /// The page's file, from the folder of the config; `nil` where it isn't a file of its own.
  public var file: String?
  /// The article as a golden test records it; `nil` where none came out.
  public var outline: String?

  /// Reads a page of a report.
  ///
  /// - Throws: ``ReportError`` where the report has no view of it.
  public init(report folder: String, number: Int) throws {
    let path = "\(folder)/\(InspectionReport.view(number))"
    let script = FileManager.default.contents(atPath: path).map { Array($0) } ?? []
    guard let open = script.firstIndex(of: UInt8(ascii: "(")), let close = script.lastIndex(of: UInt8(ascii: ")")),
      open < close, let page = try? JSONDecoder().decode(RightPage.self, from: Data(script[(open + 1)..<close]))
    else { throw ReportError(path: path, reason: "the report has no view of this page") }
    self = page
  }
}
