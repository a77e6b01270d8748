import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Testing

/// Pipelines that divide.
@Suite struct RouteTests {
  private static func begins(_ prefixes: String...) -> StageCondition {
    StageCondition(prefixes.joined()) { document in prefixes.contains { document.line.hasPrefix($0) } }
  }

  private static func branch(
    _ name: String, when condition: StageCondition?, _ transforms: [Pipeline.AnyTransform] = [], to sinks: [StubSink],
    route: Route? = nil
  ) -> Route.Branch {
    let place = condition == nil ? "route.else" : "route.branches.\(name)"
    return Route.Branch(
      name, when: condition,
      transforms: transforms.enumerated().map {
        .init($1, name: "test\($0)", version: "1", label: "\(place).transforms[\($0)].test")
      },
      sinks: sinks.enumerated().map {
        .init($1, name: "test_sink", version: "1", label: "\(place).sinks[\($0)].test")
      }, route: route)
  }

  private static func divided(
    _ source: StubSource, _ transforms: [Pipeline.AnyTransform] = [], to sinks: [StubSink] = [], by route: Route
  ) -> Pipeline {
    var pipeline = pipeline(source, transforms)
    pipeline.sinks = sinks.enumerated().map {
      .init($1, name: "test_sink", version: "1", label: "sinks[\($0)].test")
    }
    pipeline.route = route
    return pipeline
  }

  private static func exclaims(_ mark: String) -> Pipeline.AnyTransform { .edits { $0.line += mark } }

  @Test(arguments: [1, 4]) func `Each document goes on the first branch whose condition holds`(workers: Int) async {
    let (low, mid, rest) = (StubSink(), StubSink(), StubSink())
    let report = await run(
      Self.divided(
        .numbers(6), [Self.exclaims(".")],
        by: Route(branches: [
          Self.branch("low", when: Self.begins("0", "1"), [Self.exclaims("a"), .numbers], to: [low]),
          Self.branch("mid", when: Self.begins("1", "2"), [Self.exclaims("b")], to: [mid]),
          Self.branch("else", when: nil, to: [rest]),
        ])), workers: workers)
    #expect(low.lines == ["0:0.a", "1:1.a"])
    #expect(mid.lines == ["2.b"])
    #expect(rest.lines == ["3.", "4.", "5."])
    #expect(report.totals.line == "read 6 = written 6 + dropped 0 + failed 0")
    #expect(
      report.stages.map { "\($0.stage) \($0.documentsIn) \($0.documentsOut)" } == [
        "source.test 6 6", "transforms[0].test 6 6", "route 6 6", "route.branches.low.transforms[0].test 2 2",
        "route.branches.low.transforms[1].test 2 2", "route.branches.low.sinks[0].test 2 2",
        "route.branches.mid.transforms[0].test 1 1", "route.branches.mid.sinks[0].test 1 1",
        "route.else.sinks[0].test 3 3",
      ])
    #expect(report.stages[2].counts == ["branch": ["low": 2, "mid": 1, "else": 3]])
  }

  @Test func `Without else, what no branch takes is dropped and says so`() async {
    let sink = StubSink()
    let report = await run(
      Self.divided(.numbers(3), by: Route(branches: [Self.branch("one", when: Self.begins("1"), to: [sink])])))
    #expect(sink.lines == ["1"])
    #expect(report.totals.line == "read 3 = written 1 + dropped 2 + failed 0")
    #expect(report.drops.map { "\($0.id) \($0.stage) \($0.code)" } == ["doc0 route no_branch", "doc2 route no_branch"])
  }

  @Test func `With all, each branch has a copy of its own, and the document has one verdict`() async {
    let (trunk, one, two) = (StubSink(), StubSink(), StubSink())
    let report = await run(
      Self.divided(
        .numbers(3), to: [trunk],
        by: Route(
          match: .all,
          branches: [
            Self.branch("one", when: Self.begins("0", "1"), [Self.exclaims("a")], to: [one]),
            Self.branch("two", when: Self.begins("1"), [Self.exclaims("b")], to: [two]),
          ])))
    #expect(trunk.lines == ["0", "1", "2"])
    #expect(one.lines == ["0a", "1a"])
    #expect(two.lines == ["1b"])
    #expect(report.totals.line == "read 3 = written 3 + dropped 0 + failed 0")
  }

  @Test func `A document that fails on one branch is written on no other after it, and has failed`() async {
    let (one, two) = (StubSink(), StubSink())
    let fails = Pipeline.AnyTransform.edits { document in
      if document.line == "1" { throw DocumentError("broken", "it is broken") }
    }
    let everything = StageCondition("everything") { _ in true }
    let report = await run(
      Self.divided(
        .numbers(3),
        by: Route(
          match: .all,
          branches: [
            Self.branch("one", when: everything, to: [one]), Self.branch("two", when: everything, [fails], to: [two]),
          ])))
    #expect(one.lines == ["0", "2"])
    #expect(two.lines == ["0", "2"])
    #expect(report.totals.line == "read 3 = written 2 + dropped 0 + failed 1")
    #expect(report.failures.map(\.stage) == ["route.branches.two.transforms[0].test"])
  }

  @Test func `A document that one branch drops and another writes is written`() async {
    let (one, two) = (StubSink(), StubSink())
    let everything = StageCondition("everything") { _ in true }
    let report = await run(
      Self.divided(
        .numbers(2),
        by: Route(
          match: .all,
          branches: [
            Self.branch("one", when: everything, [.does { _, _ in .drop("no") }], to: [one]),
            Self.branch("two", when: everything, to: [two]),
          ])))
    #expect(one.lines.isEmpty)
    #expect(two.lines == ["0", "1"])
    #expect(report.totals.line == "read 2 = written 2 + dropped 0 + failed 0")
  }

  @Test func `Branches divide again, and parts of a split stay on their branch`() async {
    let (deep, rest) = (StubSink(), StubSink())
    let twice = Pipeline.AnyTransform.does { document, _ in .split([document, document]) }
    let inner = Route(
      label: "route.branches.low.route",
      branches: [
        Self.branch("deep", when: Self.begins("0"), [Self.exclaims("!")], to: [deep]),
        Self.branch("else", when: nil, to: [rest]),
      ])
    let report = await run(
      Self.divided(
        .numbers(3),
        by: Route(branches: [
          Self.branch("low", when: Self.begins("0", "1"), [twice], to: [], route: inner),
          Self.branch("else", when: nil, to: [rest]),
        ])))
    #expect(deep.ids == ["doc0/#1", "doc0/#2"])
    #expect(rest.ids == ["doc1/#1", "doc1/#2", "doc2"])
    #expect(report.totals.isBalanced)
    #expect(report.totals.split == 2)
    #expect(report.totals.written == 5)
  }

  @Test func `What a condition throws is the document's failure at the route`() async {
    let sink = StubSink()
    let unknown = StageCondition("unknown") { document in
      if document.line == "1" { throw DocumentError("expression_failed", "no such field") }
      return true
    }
    let report = await run(
      Self.divided(.numbers(3), by: Route(branches: [Self.branch("one", when: unknown, to: [sink])])))
    #expect(sink.lines == ["0", "2"])
    #expect(
      report.failures == [
        FailureReport(id: "doc1", stage: "route", error: DocumentError("expression_failed", "no such field"))
      ])
  }
}
