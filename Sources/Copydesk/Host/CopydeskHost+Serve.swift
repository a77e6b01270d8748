import CopydeskConfig
import CopydeskCore
public import CopydeskEngine
public import CopydeskInspector
import FoundationEssentials

extension CopydeskHost {
  /// A server of a report on the loopback address, which writes what readers say about pages: golden tests beside the config, and a
  /// list of wrong pages, `wrong.jsonl`, in the folder of the report. `/metrics` is the run in the text format of Prometheus.
  ///
  /// - Parameters:
  ///   - folder: The folder of the report.
  ///   - path: The config that the report is of.
  ///   - run: What became of the run that the report is of.
  ///   - port: The port; 0 for any that is free.
  /// - Throws: ``CopydeskInspector/ReportError`` where the port cannot be had.
  public func server(
    ofReport folder: String, config path: String, run: RunReport, port: Int = 0
  ) throws -> ReportServer {
    let goldens = GoldenWriting(config: path) { [loader] in _ = try loader.tests(path: $0) }
    return try ReportServer(
      folder: folder, port: port, texts: ["metrics": RunMetrics(run).text],
      posts: [
        "right": { body in
          let number = try JSONDecoder().decode([String: Int].self, from: Data(body))["number"] ?? -1
          return try goldens.write(try RightPage(report: folder, number: number))
        },
        "wrong": { body in
          let wrong = try JSONDecoder().decode(WrongPage.self, from: Data(body))
          return try wrong.append(to: "\(folder)/wrong.jsonl")
        },
      ])
  }
}

/// A page that somebody found wrong, with a note.
private struct WrongPage: Codable {
  var id: String
  var site: String
  var confidence: Double?
  var note: String

  /// Adds the page to a list.
  ///
  /// - Returns: What was done, as a sentence.
  func append(to path: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var list = Data(try EarlierOutput.contents(of: path) ?? [])
    list += try encoder.encode(self) + Data("\n".utf8)
    try list.write(to: URL(filePath: path), options: .atomic)
    return "\(id) is on the list in wrong.jsonl, with \(list.count { $0 == 0x0A }) in all"
  }
}
