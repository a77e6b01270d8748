import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Formulas in MathML without TeX, as a line of text.
@Suite struct FormulaTests {
  private func line(_ math: String) throws -> String? {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>The load is <math>\(math)</math> at noon.</p><p>\(ExtractedPage.second)</p>")
    return page.lines.first { $0.hasPrefix("The load is") }.map { String($0.dropFirst(12).dropLast(9)) }
  }

  @Test(arguments: [
    ("<munderover><mo>∑</mo><mrow><mi>j</mi><mo>=</mo><mn>0</mn></mrow><mi>k</mi></munderover><mi>n</mi>", "∑ⱼ₌₀ᵏn"),
    ("<munder><mi>lim</mi><mi>x</mi></munder>", "limₓ"), ("<mover><mi>x</mi><mo>¯</mo></mover>", "x\u{304}"),
    ("<mroot><mi>x</mi><mn>3</mn></mroot>", "³√x"), ("<mfenced><mi>a</mi><mi>b</mi></mfenced>", "(a, b)"),
    ("<mi>x</mi><mtext> if </mtext><mi>y</mi>", "x if y"),
    ("<mrow><mi>x</mi><mtext>if</mtext></mrow><mi>y</mi>", "x if y"),
    ("<mfenced open='[' close='['><mn>0</mn><mn>1</mn></mfenced>", "[0, 1["),
    ("<mi>f</mi><mo>\u{2061}</mo><mi>x</mi>", "fx"),
    ("<mi>a</mi><mspace/><mi>b</mi>", "a b"),
  ])
  func `Limits, roots, brackets and words are told`(_ math: String, _ text: String) throws {
    #expect(try line(math) == text)
  }

  @Test(arguments: [
    (
      "<math display=block><semantics><mi>E</mi><annotation encoding='application/x-tex'>E=m</annotation></semantics></math>",
      "$$E=m$$"
    ),
    (
      "<span class=katex-display><span class=katex><math><semantics><mi>E</mi><annotation>E=m</annotation></semantics></math></span></span>",
      "$$E=m$$"
    ),
    ("<math><semantics><mi>E</mi><annotation>E=m</annotation></semantics></math>", "$E=m$"),
  ])
  func `A formula in a line of its own is marked so`(_ math: String, _ text: String) throws {
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p><div>\(math)</div><p>\(ExtractedPage.second)</p>")
    #expect(page.lines.contains(text))
  }
}
