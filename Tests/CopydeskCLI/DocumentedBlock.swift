import Foundation

/// A fenced block of a Markdown document, with the comment in front of it that says where its text comes from.
///
///     <!-- file: Examples/pipelines/news.yaml -->                 the file, whole
///     <!-- file: Redact.swift from `struct` to `}` -->            from the first line with one text to the next with the other
///     <!-- output of: copydesk stages -->                         what a shell prints; `(exit 65)` after it for another code
///     <!-- pipeline -->                                           a config that `copydesk check` takes
///     <!-- part of a pipeline -->                                 keys that can be added to a config
///     <!-- commands -->                                           lines for a shell
///     <!-- picture -->                                            a drawing, which nothing can check
struct DocumentedBlock {
  enum Kind: Equatable {
    case file(String, from: String?, to: String?)
    case output(of: String, exit: Int32)
    case pipeline
    case partOfPipeline
    case commands
    case picture
    case unknown(String)
  }

  var kind: Kind
  /// The lines between the fences.
  var lines: [String]
  /// The range of those lines in the document, from 0.
  var range: Range<Int>

  /// What the block says.
  var text: String { lines.joined(separator: "\n") }

  /// Finds the blocks of a document.
  static func all(in lines: [String]) -> [DocumentedBlock] {
    var blocks: [DocumentedBlock] = []
    var index = 0
    while index < lines.count {
      let fence = String(lines[index].prefix { $0 == "`" })
      if fence.count >= 3 {
        let start = index + 1
        let end = lines[start...].firstIndex(of: fence) ?? lines.endIndex
        let comment = index > 0 ? lines[index - 1] : ""
        blocks.append(DocumentedBlock(kind: kind(comment), lines: Array(lines[start..<end]), range: start..<end))
        index = end
      }
      index += 1
    }
    return blocks
  }

  private static func kind(_ comment: String) -> Kind {
    guard let content = comment.wholeMatch(of: /<!-- (.*) -->/)?.1 else { return .unknown(comment) }
    if let match = content.wholeMatch(of: /file: (\S+)(?: from `(.*)` to `(.*)`)?/) {
      return .file(String(match.1), from: match.2.map(String.init), to: match.3.map(String.init))
    }
    if let match = content.wholeMatch(of: /output of: (.*?)(?: \(exit (\d+)\))?/) {
      return .output(of: String(match.1), exit: match.2.flatMap { Int32($0) } ?? 0)
    }
    switch content {
    case "pipeline": return .pipeline
    case "part of a pipeline": return .partOfPipeline
    case "commands": return .commands
    case "picture": return .picture
    default: return .unknown(comment)
    }
  }
}
