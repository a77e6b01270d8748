/// Tests that one element must all pass.
struct CompoundSelector: Sendable {
  /// The tests, cheap ones first.
  var tests: [SelectorTest]
}
