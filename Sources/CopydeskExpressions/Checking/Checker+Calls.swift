import CopydeskCore
import CopydeskPatterns

extension Checker {
  /// `name(…)` or `x.name(…)`
  mutating func call(
    _ name: String, _ receiver: SyntaxNode?, _ nodes: [SyntaxNode], at offset: Int
  ) throws(Flaw) -> Checked {
    if receiver == nil, name == "has" { return try has(nodes, at: offset) }
    if let receiver, let kind = MacroStep.Kind(rawValue: name) {
      return try macro(kind, receiver, nodes, at: offset)
    }
    let form: ExpressionFunction.Form = receiver == nil ? .function : .method
    let named = ExpressionFunction.all.filter { $0.name == name && $0.form == form }
    if named.isEmpty { throw unknown(name, form, at: offset) }
    let arguments = try all((receiver.map { [$0] } ?? []) + nodes)
    let counts = Set(named.map { $0.parameters.count }).sorted()
    guard counts.contains(arguments.count) else {
      throw Checker.wrongCount(name, counts.map { $0 - (form == .method ? 1 : 0) }, nodes.count, at: offset)
    }
    let overloads = named.filter { $0.accepts(arguments.map(\.type)) }
    guard !overloads.isEmpty else { throw Checker.wrongTypes(named, arguments, at: offset) }
    if name == "matches" { return try matching(arguments, at: offset) }
    checkZone(overloads, arguments)
    let call = folded(calling(overloads, arguments, at: offset), arguments)
    if ["timestamp", "duration"].contains(name), call.constant == nil { try requireReadable(call, arguments) }
    return call
  }

  /// A time zone that is written out must be one.
  private mutating func checkZone(_ overloads: [ExpressionFunction], _ arguments: [Checked]) {
    guard overloads.allSatisfy({ $0.parameters == [.timestamp, .string] }),
      case .string(let zone) = arguments.last?.constant, let moment = ExpressionTimestamp(seconds: 0, nanoseconds: 0),
      TimeOffset.seconds(zone, at: moment) == nil
    else { return }
    fails(ExpressionFunction.noZone(zone), at: arguments[1].offset)
  }

  /// A moment or a length of time that is written out must be one.
  private func requireReadable(_ call: Checked, _ arguments: [Checked]) throws(Flaw) {
    guard arguments.allSatisfy({ $0.constant != nil }) else { return }
    var run = Evaluation(variables: 0, fields: 0)
    do throws(Trouble) {
      _ = try call.step.value(Checker.noDocument, &run)
    } catch {
      throw Flaw(error.message, at: arguments[0].offset)
    }
  }

  /// `matches`, with its pattern compiled now where it is known.
  private mutating func matching(_ arguments: [Checked], at offset: Int) throws(Flaw) -> Checked {
    let pattern: PatternStep.Pattern
    if case .string(let text) = arguments[1].constant {
      do throws(PatternError) { pattern = .known(try TextPattern(text, allowsReferences: false)) } catch {
        throw Flaw(error.sentence(about: text), at: arguments[1].offset)
      }
    } else {
      pattern = .computed(arguments[1].step)
    }
    let step = PatternStep(text: arguments[0].step, pattern: pattern, offset: offset)
    return folded(Checked(.bool, step, at: offset, over: arguments), arguments)
  }

  private func unknown(_ name: String, _ form: ExpressionFunction.Form, at offset: Int) -> Flaw {
    if ExpressionFunction.all.contains(where: { $0.name == name }) || MacroStep.Kind(rawValue: name) != nil {
      return form == .function
        ? Flaw("'\(name)' belongs to a value; write x.\(name)(…)", at: offset)
        : Flaw("'\(name)' takes its value in brackets; write \(name)(x)", at: offset)
    }
    if name == "has" { return Flaw("'has' takes its value in brackets; write has(x.y)", at: offset) }
    if fields[name] != nil, form == .function {
      return Flaw("'\(name)' is a field, not a function; write it without brackets", at: offset)
    }
    if name == "not" { return Flaw("there is no function 'not'; write !(…)", at: offset) }
    let others = ExpressionFunction.all.filter { $0.form == form }.map(\.name)
    let macros = form == .method ? MacroStep.Kind.allCases.map(\.rawValue) : ["has"]
    return Flaw(
      "there is no function '\(name)'", at: offset,
      suggestion: ExpressionFunction.namesElsewhere[name.lowercased()].flatMap { others.contains($0) ? $0 : nil }
        ?? Suggestion.nearest(to: name, among: others + macros))
  }

  private static func wrongCount(_ name: String, _ counts: [Int], _ found: Int, at offset: Int) -> Flaw {
    let numbers = counts.map { $0 == 0 ? "no" : "\($0)" }.joined(separator: " or ")
    return Flaw("'\(name)' takes \(numbers) argument\(counts.last == 1 ? "" : "s"), not \(found)", at: offset)
  }

  private static func wrongTypes(_ named: [ExpressionFunction], _ arguments: [Checked], at offset: Int) -> Flaw {
    let types = arguments.map(\.type)
    let sameCount = named.filter { $0.parameters.count == types.count }
    if named[0].form == .method {
      let receivers = Set(sameCount.map { $0.parameters[0] })
      if !receivers.contains(where: { $0.accepts(types[0]) }) {
        let wanted = receivers.map(\.description).sorted().joined(separator: " or ")
        let isInList = if case .list = types[0] { named[0].name == "contains" } else { false }
        let hint = isInList ? "; write x in list" : ""
        return Flaw("'\(named[0].name)' is a function of \(wanted), and this is \(types[0])\(hint)", at: offset)
      }
    }
    let fitting = sameCount.filter { $0.parameters[0].accepts(types[0]) }
    if fitting.count == 1, let place = types.indices.first(where: { !fitting[0].parameters[$0].accepts(types[$0]) }) {
      return Flaw(
        "'\(named[0].name)' takes a \(fitting[0].parameters[place]) here, and this is \(types[place])",
        at: arguments[place].offset)
    }
    return Flaw(named[0].mismatch(types.map(\.description)), at: offset)
  }

  // MARK: Macros

  private mutating func macro(
    _ kind: MacroStep.Kind, _ receiver: SyntaxNode, _ nodes: [SyntaxNode], at offset: Int
  ) throws(Flaw) -> Checked {
    let name = kind.rawValue
    guard nodes.count == 2 || kind == .map && nodes.count == 3 else {
      throw Checker.wrongCount(name, kind == .map ? [2, 3] : [2], nodes.count, at: offset)
    }
    guard case .name(let variable) = nodes[0].kind else {
      throw Flaw("'\(name)' begins with the name of a variable, such as x.\(name)(e, …)", at: nodes[0].offset)
    }
    let range = try check(receiver)
    let element = try Checker.element(of: range, name)
    return try with(Variable(name: variable, type: element)) { checker, slot throws(Flaw) in
      let bodies = try checker.all(Array(nodes.dropFirst()))
      let hasResult = kind == .map
      let condition = hasResult && bodies.count == 1 ? nil : bodies[0]
      if let condition { try checker.require(.bool, condition, of: "'\(name)'") }
      let result = hasResult ? bodies[bodies.count - 1] : nil
      let step = MacroStep(
        kind: kind, range: range.step, slot: slot, condition: condition?.step, result: result?.step,
        cost: bodies.reduce(1) { $0 + $1.size }, offset: offset)
      let type: ExpressionType = result.map { .list($0.type) } ?? (kind == .filter ? .list(element) : .bool)
      return Checked(type, step, at: offset, over: [range] + bodies)
    }
  }

  /// What a macro goes over.
  private static func element(of range: Checked, _ name: String) throws(Flaw) -> ExpressionType {
    switch range.type.bare {
    case .list(let element): element
    case .map(let key, _): key
    case .dyn: .dyn
    case let type: throw Flaw("'\(name)' goes over a list or a map, and this is \(type)", at: range.offset)
    }
  }
}
