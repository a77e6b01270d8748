import CopydeskCore

/// Finds the types of an expression's parts, and makes the steps that evaluate it.
struct Checker {
  /// The variable of a macro around the part at hand.
  struct Variable {
    let name: String
    let type: ExpressionType
  }

  let fields: [String: ExpressionField]
  var variables: [Variable] = []
  /// The most variables at once.
  private(set) var variableCount = 0
  /// The places of fields that are kept.
  private var slots: [String: Int] = [:]
  var slotCount: Int { slots.count }
  /// The first part without a field that gives nothing for any document, and why: `1 / 0`.
  private(set) var failing: Trouble?

  init(_ scope: ExpressionScope) {
    fields = Dictionary(scope.fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func check(_ node: SyntaxNode) throws(Flaw) -> Checked {
    switch node.kind {
    case .literal(let value): return Checked(value.type, ConstantStep(constant: value), at: node.offset)
    case .name(let name): return try named(name, at: node.offset)
    case .select(let operand, let name, let offset): return try selection(operand, name, at: offset)
    case .index(let operand, let index): return try element(operand, index, at: node.offset)
    case .call(let name, let receiver, let arguments):
      return try call(name, receiver, arguments, at: node.offset)
    case .operation(let sign, let operands): return try operation(sign, operands, at: node.offset)
    case .logical(let isAnd, let operands): return try logic(isAnd, operands, at: node.offset)
    case .conditional(let condition, let first, let second):
      return try conditional(condition, first, second, at: node.offset)
    case .list(let elements): return try list(elements, at: node.offset)
    case .map(let entries): return try map(entries, at: node.offset)
    }
  }

  mutating func all(_ nodes: [SyntaxNode]) throws(Flaw) -> [Checked] {
    var checked: [Checked] = []
    for node in nodes { checked.append(try check(node)) }
    return checked
  }

  /// Does something with a variable more.
  mutating func with<Result>(
    _ variable: Variable, _ body: (inout Checker, _ slot: Int) throws(Flaw) -> Result
  ) throws(Flaw) -> Result {
    variables.append(variable)
    variableCount = max(variableCount, variables.count)
    defer { variables.removeLast() }
    return try body(&self, variables.count - 1)
  }

  /// The place of a field that is kept.
  private mutating func slot(_ field: ExpressionField) -> Int {
    let slot = slots[field.name] ?? slots.count
    slots[field.name] = slot
    return slot
  }

  // MARK: Names

  private mutating func named(_ name: String, at offset: Int) throws(Flaw) -> Checked {
    if let slot = variables.lastIndex(where: { $0.name == name }) {
      return Checked(variables[slot].type, VariableStep(slot: slot), at: offset)
    }
    if let field = fields[name], case .article(let read) = field.reading {
      let step: any Step =
        field.isCostly ? KeptFieldStep(slot: slot(field), offset: offset, read: read) : FieldStep(read: read)
      return Checked(field.type, step, at: offset)
    }
    if let type = Checker.typeNames[name] {
      return Checked(.type, ConstantStep(constant: .type(type)), at: offset)
    }
    let functions = ExpressionFunction.all.filter { $0.name == name }
    if !functions.isEmpty {
      let call = functions.contains { $0.form == .function } ? "\(name)(…)" : "x.\(name)(…)"
      throw Flaw("'\(name)' is a function; write \(call)", at: offset)
    }
    let names = fields.keys.sorted() + variables.map(\.name)
    let nearest = Suggestion.nearest(to: name, among: names)
    let way = nearest == nil ? "; a text is in quotes of its own, as in 'title == \"Storm\"'" : ""
    throw Flaw("unknown field '\(name)'\(way)", at: offset, suggestion: nearest)
  }

  /// What `type` can be compared with.
  private static let typeNames: [String: ExpressionType] = [
    "bool": .bool, "int": .int, "double": .double, "string": .string, "list": .list(.dyn), "map": .map(.dyn, .dyn),
    "null_type": .null, "type": .type,
  ]

  // MARK: Lists and maps

  private mutating func list(_ nodes: [SyntaxNode], at offset: Int) throws(Flaw) -> Checked {
    let elements = try all(nodes)
    let type = Checker.joined(elements.map(\.type))
    let constants = elements.compactMap(\.constant)
    if constants.count == elements.count {
      return Checked(.list(type), ConstantStep(constant: .list(constants)), at: offset, over: elements)
    }
    return Checked(.list(type), ListStep(elements: elements.map(\.step), offset: offset), at: offset, over: elements)
  }

  private mutating func map(_ entries: [(key: SyntaxNode, value: SyntaxNode)], at offset: Int) throws(Flaw) -> Checked {
    let keys = try all(entries.map(\.key))
    let values = try all(entries.map(\.value))
    for key in keys where ![.bool, .int, .string, .dyn].contains(key.type.bare) {
      throw Flaw("a key of a map cannot be \(key.type)", at: key.offset)
    }
    let type = ExpressionType.map(Checker.joined(keys.map(\.type)), Checker.joined(values.map(\.type)))
    let step = MapStep(
      entries: zip(keys, values).map { .init(key: $0.step, value: $1.step, offset: $0.offset) }, offset: offset)
    return folded(Checked(type, step, at: offset, over: keys + values), keys + values)
  }

  private static func joined(_ types: [ExpressionType]) -> ExpressionType {
    guard var joined = types.first else { return .dyn }
    for type in types.dropFirst() { joined = joined.joined(with: type) ?? .dyn }
    return joined
  }

  // MARK: Constants

  /// The value in place of the steps, where all parts are constants and the value can be had.
  mutating func folded(_ checked: Checked, _ parts: [Checked]) -> Checked {
    guard parts.allSatisfy({ $0.constant != nil }) else { return checked }
    var run = Evaluation(variables: 0, fields: 0)
    do throws(Trouble) {
      let value = try checked.step.value(Checker.noDocument, &run)
      return Checked(checked.type, ConstantStep(constant: value), at: checked.offset, over: parts)
    } catch {
      fails(error, at: checked.offset)
      return checked
    }
  }

  /// Notes that a part gives nothing, whatever the document is.
  mutating func fails(_ trouble: Trouble, at offset: Int) { failing = failing ?? trouble.placed(offset) }

  /// What constants are evaluated for: nothing of it is read.
  static let noDocument = Document(
    origin: Origin(path: ""), payload: Payload(bytes: [], mediaType: .plainText))
}
