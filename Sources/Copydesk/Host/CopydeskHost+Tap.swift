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
  ///   - count: How many documents are printed at most.
  /// - Returns: ``CopydeskEngine/RunExitCode/usage`` where there is no such stage, ``CopydeskEngine/RunExitCode/documentsFailed`` where no
  ///   document left the stage.
  public func tap(
    config path: String, after stage: String, count: Int = 5, as format: TapFormat = .outline
  ) async -> RunExitCode {
    let terminal = Terminal.standardError
    var pipeline: Pipeline
    do throws(ConfigError) {
      pipeline = try loader.load(path: path)
    } catch {
      terminal.print(error.description)
      return .config
    }
    guard let length = pipeline.length(upTo: stage) else {
      let labels = [pipeline.source.label] + pipeline.transforms.map(\.label)
      let names = [pipeline.source.name] + pipeline.transforms.map(\.name)
      let hint = Suggestion.phrase(for: stage, among: names)
      terminal.print(
        "no stage '\(stage)' before the sinks\(hint.isEmpty ? " (there are \(labels.joined(separator: ", ")))" : hint)")
      return .usage
    }
    pipeline.transforms = pipeline.transforms.prefix(length).map { placed in
      var placed = placed
      placed.stage = placed.stage.onTrial
      return placed
    }
    pipeline.sinks = []
    pipeline.errorsPath = nil
    pipeline.droppedPath = nil
    return await show(pipeline, count: count, as: format, terminal: terminal)
  }

  private func show(_ pipeline: Pipeline, count: Int, as format: TapFormat, terminal: Terminal) async -> RunExitCode {
    var shown = 0
    do {
      for try await result in Engine(pipeline).documents() {
        guard let document = result.document else {
          terminal.print("\(result.id): \(result.verdict)")
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
    return shown == 0 ? .documentsFailed : .ok
  }

  private func text(of document: Document, as format: TapFormat, isFirst: Bool) -> String {
    if format == .json { return document.json() + "\n" }
    let payload = "\(document.payload.mediaType.rawValue), \(document.payload.bytes.count) bytes"
    let lines = ["# \(document.id) (\(payload))", document.outline].filter { !$0.isEmpty }
    return (isFirst ? "" : "\n") + Terminal.visible(lines.joined(separator: "\n")) + "\n"
  }
}

extension Pipeline {
  /// How many transforms there are up to a stage, it included; `nil` where no source or transform is called so.
  fileprivate func length(upTo stage: String) -> Int? {
    transformIndex(of: stage).map { $0 + 1 } ?? (source.isCalled(stage) ? 0 : nil)
  }

  /// The number of a transform by its name or place; of several with one name it is the last.
  func transformIndex(of stage: String) -> Int? { transforms.lastIndex { $0.isCalled(stage) } }
}

extension Pipeline.Placed {
  /// Whether a stage has this name, or this place: `transforms[1].repeats`, or `transforms[1]`.
  fileprivate func isCalled(_ stage: String) -> Bool {
    let place = label.hasSuffix(".\(name)") ? String(label.dropLast(name.count + 1)) : label
    return [name, label, place].contains(stage)
  }
}
