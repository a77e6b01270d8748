import CopydeskConfig
import CopydeskCore
public import CopydeskEngine

/// How documents are shown on their way.
public enum TapFormat: String, Sendable, CaseIterable {
  /// Metadata, then a line for each block and each removal.
  case outline
  /// A JSON object on one line, as the `json` sink writes it.
  case json
}

extension CopydeskHost {
  /// Prints documents as they leave a stage of a config's pipeline, on standard output. No sink and no state is written.
  ///
  /// - Parameters:
  ///   - stage: The stage: its name, such as `repeats`, or its place, such as `transforms[1]`. Of several with one name it is the last.
  ///     It may be on a branch, or a branch itself, such as `route.branches.korean`: then only what goes there is shown.
  ///   - count: How many documents are printed at most.
  /// - Returns: ``CopydeskEngine/RunExitCode/usage`` where there is no such stage, ``CopydeskEngine/RunExitCode/documentsFailed`` where no
  ///   document left the stage.
  public func tap(
    config path: String, after stage: String, count: Int = 5, as format: TapFormat = .outline
  ) async -> RunExitCode {
    let terminal = Terminal.standardError
    let pipeline: Pipeline
    do throws(ConfigError) {
      pipeline = try loader.load(path: path)
    } catch {
      terminal.print(error.description)
      return .config
    }
    guard let way = pipeline.onTrial.way(to: stage) else {
      let transforms = pipeline.trunk.allTransforms
      let places = pipeline.placesOnWays
      let hint = Suggestion.phrase(for: stage, among: [pipeline.source.name] + transforms.map(\.name) + places)
      terminal.print(
        "no stage '\(stage)' before the sinks\(hint.isEmpty ? " (there are \(places.joined(separator: ", ")))" : hint)")
      return .usage
    }
    return await show(way, to: stage, count: count, as: format, terminal: terminal)
  }

  private func show(
    _ pipeline: Pipeline, to stage: String, count: Int, as format: TapFormat, terminal: Terminal
  ) async -> RunExitCode {
    let results = Engine(pipeline).documents()
    let code = await show(results, to: stage, count: count, as: format, terminal: terminal)
    // A run that was left early is still giving back what its stages took, such as states of its own.
    _ = await results.report
    return code
  }

  private func show(
    _ results: DocumentResults, to stage: String, count: Int, as format: TapFormat, terminal: Terminal
  ) async -> RunExitCode {
    var (shown, elsewhere, ended) = (0, 0, 0)
    do {
      for try await result in results {
        guard let document = result.document else {
          if case .dropped(Pipeline.elsewhere, _) = result.verdict {
            elsewhere += 1
            continue
          }
          ended += 1
          terminal.print("\(Terminal.name(result.id)): \(result.verdict)")
          continue
        }
        try StandardOutput().write(Array(text(of: document, as: format, isFirst: shown == 0).utf8))
        shown += 1
        if shown == count { break }
      }
    } catch let error as RunError {
      for problem in error.report.problems { terminal.print(problem) }
      return error.report.exitCode
    } catch {
      terminal.print("\(error)")
      return (error as? OutputError)?.isReaderGone == true ? .readerGone : .inputOutput
    }
    if shown > 0 { return .ok }
    terminal.print(
      "nothing comes out of '\(stage)': of \(elsewhere + ended) documents, \(elsewhere) go on another branch and \(ended) "
        + "are dropped or fail before")
    return .documentsFailed
  }

  private func text(of document: Document, as format: TapFormat, isFirst: Bool) -> String {
    if format == .json { return document.json() + "\n" }
    let payload = "\(document.payload.mediaType.rawValue), \(document.payload.bytes.count) bytes"
    let lines = ["# \(Terminal.name(document.id)) (\(payload))", document.outline].filter { !$0.isEmpty }
    return (isFirst ? "" : "\n") + Terminal.visible(lines.joined(separator: "\n")) + "\n"
  }
}
