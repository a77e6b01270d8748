import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import FoundationEssentials
import Testing

/// Outputs in reports.
@Suite struct OutputReportTests {
  private struct DiskFull: Error, CustomStringConvertible {
    var description: String { "no space left" }
  }

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A sink whose one file is in the folder, with a partial file already there when asked for.
  private func sink(
    _ name: String, hasPartial: Bool = true, onOpen: @escaping @Sendable () throws -> Void = {},
    onCommit: @escaping @Sendable (SinkCommit) throws -> Void = { _ in }
  ) throws -> StubSink {
    let output = SinkOutput(path: "\(folder.path)/\(name)", isFile: true, setting: "path")
    if hasPartial { try Data("x".utf8).write(to: URL(filePath: output.partialPath ?? "")) }
    return StubSink(outputs: [output], onOpen: onOpen, onCommit: onCommit)
  }

  /// What a report says below its sum.
  private func ending(_ report: RunReport) -> String {
    report.table(pathsFrom: folder.path).components(separatedBy: report.totals.line).last ?? ""
  }

  @Test func `A run that goes well says where its outputs are`() async throws {
    let tree = SinkOutput(path: "\(folder.path)/out", isFile: false, setting: "path")
    let stream = SinkOutput(path: "-", isFile: true, setting: "path")
    let report = await run(
      pipeline(
        .numbers(3), to: try sink("a.jsonl"), StubSink(outputs: [tree, stream]),
        errorsPath: "\(folder.path)/errors.jsonl"))
    #expect(report.outputs.map(\.state) == [.published, .published, .streamed, .published])
    #expect(report.conclusion == "The outputs are in their places.")
    #expect(
      ending(report) == """


        outputs
        sinks[0].test  a.jsonl
        sinks[1].test  out/
        sinks[1].test  standard output
        errors         errors.jsonl
        """)
    #expect(report.table.contains("sinks[0].test  \(folder.path)/a.jsonl\n"))
  }

  @Test func `A run that a signal or the source ended says that nothing was published, and where the parts lie`()
    async throws
  {
    let source = StubSource { _, emit in
      try await emit(.text("1", 1))
      throw DiskFull()
    }
    let failed = await run(pipeline(source, to: try sink("a.jsonl"), try sink("b.jsonl", hasPartial: false)))
    #expect(failed.outcome == .inputError)
    let stopped = Engine(
      pipeline(.numbers(3), to: try sink("a.jsonl"), try sink("b.jsonl", hasPartial: false)))
    stopped.stop(.interrupt)
    for report in [failed, await stopped.run()] {
      #expect(report.outputs.map(\.state) == [.unfinished, .unchanged])
      #expect(report.outputs[0].partialPath == "\(folder.path)/.a.jsonl.copydesk-partial")
      #expect(
        ending(report) == """
          , none of it published

          The run ended early and published nothing: outputs of earlier runs stay as they were. What this run wrote lies \
          unfinished beside them; the next run begins it anew.

          outputs
          sinks[0].test  a.jsonl  as before this run; unfinished: .a.jsonl.copydesk-partial
          sinks[1].test  b.jsonl  as before this run
          """)
    }
  }

  @Test func `Output that broke before it was published leaves everything as it was`() async throws {
    let second = try sink("b.jsonl", onOpen: { throw DiskFull() })
    let report = await run(pipeline(.numbers(3), to: try sink("a.jsonl"), second))
    #expect(report.outcome == .outputError)
    #expect(report.outputs.map(\.state) == [.unfinished, .unchanged])
    #expect(report.conclusion.hasPrefix("The run ended early and published nothing: outputs of earlier runs stay"))
  }

  @Test func `A run that ended early says what sinks committed as they went`() async throws {
    let rows = StubSink(
      outputs: [SinkOutput(path: "\(folder.path)/rows.db", isFile: true, setting: "path")], style: .commits)
    let source = StubSource { _, emit in
      try await emit(.text("1", 1))
      throw DiskFull()
    }
    let alone = await run(pipeline(source, to: rows))
    #expect(alone.outputs.map(\.state) == [.committed])
    #expect(
      ending(alone) == """


        The run ended early: what sinks committed as they went stays.

        outputs
        sinks[0].test  rows.db  holds what was committed before the run ended
        """)
    let both = await run(pipeline(source, to: rows, try sink("a.jsonl")))
    #expect(both.outputs.map(\.state) == [.committed, .unfinished])
    #expect(
      both.conclusion == """
        The run ended early: what sinks committed as they went stays. The other outputs of earlier runs stay as they were. \
        What this run wrote lies unfinished beside them; the next run begins it anew.
        """)
    #expect(rows.commits == [.abandoned, .abandoned])
    let good = await run(pipeline(.numbers(2), to: rows))
    #expect(good.outputs.map(\.state) == [.published])
  }

  @Test func `A run that failed while it published says which outputs are new`() async throws {
    let second = try sink("b.jsonl", onCommit: { if $0 == .final { throw DiskFull() } })
    let report = await run(pipeline(.numbers(3), to: try sink("a.jsonl"), second, try sink("c.jsonl")))
    #expect(report.outputs.map(\.state) == [.published, .incomplete, .unfinished])
    #expect(
      ending(report) == """


        The run failed while its outputs took their places: some are new, others are not or only in part.

        outputs
        sinks[0].test  a.jsonl
        sinks[1].test  b.jsonl  could not be published; the rest is in .b.jsonl.copydesk-partial
        sinks[2].test  c.jsonl  as before this run; unfinished: .c.jsonl.copydesk-partial
        """)
  }

  @Test func `The JSON says it too`() async throws {
    let engine = Engine(pipeline(.numbers(3), to: try sink("a.jsonl")))
    engine.stop(.terminate)
    let report = await engine.run()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(report), as: UTF8.self)
    #expect(text.contains(#""conclusion":"The run ended early and published nothing: outputs of earlier runs stay"#))
    #expect(
      text.contains(
        #""outputs":[{"is_file":true,"partial_path":"\#(folder.path)/.a.jsonl.copydesk-partial","#
          + #""path":"\#(folder.path)/a.jsonl","stage":"sinks[0].test","state":"unfinished"}]"#))
  }
}
