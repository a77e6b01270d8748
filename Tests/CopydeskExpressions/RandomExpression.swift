import CopydeskExpressions
import TestSupport

/// Expressions that the grammar allows, most of them with types that fit.
struct RandomExpression {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  private mutating func pick(_ choices: [String]) -> String { choices[random.next(choices.count)] }

  /// An expression of any type.
  mutating func next(depth: Int) -> String {
    switch random.next(5) {
    case 0: truth(depth)
    case 1: number(depth)
    case 2: text(depth)
    case 3: list(depth)
    default: moment(depth)
    }
  }

  private mutating func truth(_ depth: Int) -> String {
    if depth == 0 { return pick(["true", "false", "extras.flag", "has(deck)", "has(extras.x)"]) }
    switch random.next(8) {
    case 0: return "(\(truth(depth - 1)) \(pick(["&&", "||"])) \(truth(depth - 1)))"
    case 1: return "!\(truth(depth - 1))"
    case 2: return "(\(number(depth - 1)) \(pick(["<", "<=", ">", ">=", "==", "!="])) \(number(depth - 1)))"
    case 3: return "\(text(depth - 1)).\(pick(["contains", "startsWith", "endsWith"]))(\(text(depth - 1)))"
    case 4:
      return
        "\(list(depth - 1)).\(pick(["all", "exists", "exists_one"]))(v, v \(pick(["==", "!=", "<"])) \(number(depth - 1)))"
    case 5: return "(\(number(depth - 1)) in \(list(depth - 1)))"
    case 6: return "(\(moment(depth - 1)) \(pick(["<", ">=", "=="])) \(moment(depth - 1)))"
    default: return "(\(truth(depth - 1)) ? \(truth(depth - 1)) : \(truth(depth - 1)))"
    }
  }

  private mutating func number(_ depth: Int) -> String {
    if depth == 0 {
      return pick([
        "0", "1", "-1", "words", "extras.count", "9223372036854775807", "-9223372036854775808", "extras.desk",
        "tags.size()",
      ])
    }
    switch random.next(6) {
    case 0, 1: return "(\(number(depth - 1)) \(pick(["+", "-", "*", "/", "%"])) \(number(depth - 1)))"
    case 2: return "size(\(random.next(2) == 0 ? text(depth - 1) : list(depth - 1)))"
    case 3: return "\(list(depth - 1))[\(number(depth - 1))]"
    case 4:
      return
        "\(moment(depth - 1)).\(pick(["getFullYear", "getMonth", "getDayOfWeek"]))(\(pick(["", "'+09:00'", "'Asia/Seoul'"])))"
    default: return "(\(truth(depth - 1)) ? \(number(depth - 1)) : -\(number(depth - 1)))"
    }
  }

  private mutating func text(_ depth: Int) -> String {
    if depth == 0 {
      return pick(["''", "'a'", "'한국'", "title", "deck", "extras.desk", "tags[0]", "url.path", "string(url)"])
    }
    switch random.next(6) {
    case 0: return "(\(text(depth - 1)) + \(text(depth - 1)))"
    case 1: return "\(text(depth - 1)).substring(\(number(depth - 1)))"
    case 2: return "\(text(depth - 1)).\(pick(["trim", "lowerAscii", "upperAscii"]))()"
    case 3: return "\(text(depth - 1)).replace(\(text(depth - 1)), \(text(depth - 1)))"
    case 4: return "\(text(depth - 1)).split(\(text(depth - 1))).join(\(text(depth - 1)))"
    default: return "string(\(number(depth - 1)))"
    }
  }

  private mutating func list(_ depth: Int) -> String {
    if depth == 0 { return pick(["[]", "[1, 2, 3]", "extras.list", "tags", "blocks.map(b, b.words)"]) }
    switch random.next(4) {
    case 0: return "[\(number(depth - 1)), \(number(depth - 1))]"
    case 1: return "\(list(depth - 1)).filter(v, \(truth(depth - 1)))"
    case 2: return "\(list(depth - 1)).map(w, \(number(depth - 1)))"
    default: return "(\(list(depth - 1)) + \(list(depth - 1)))"
    }
  }

  private mutating func moment(_ depth: Int) -> String {
    if depth == 0 { return pick(["published", "modified", "timestamp('2024-03-05')", "timestamp(words)"]) }
    return
      "(\(moment(depth - 1)) \(pick(["+", "-"])) duration(\(pick(["'1h'", "'87600000h'", "string(words) + 's'"]))))"
  }
}
