/// Says where two texts part, for a finding.
func difference(expected: String, found: String) -> String {
  let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let got = found.split(separator: "\n", omittingEmptySubsequences: false)
  guard
    let line = (0..<max(wanted.count, got.count)).first(where: { index in
      index >= wanted.count || index >= got.count || wanted[index] != got[index]
    })
  else { return "no difference" }
  func show(_ lines: [Substring]) -> String { line < lines.count ? "'\(lines[line])'" : "nothing" }
  return "line \(line + 1) should be \(show(wanted)) and is \(show(got))"
}
