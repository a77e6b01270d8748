import CopydeskCore

extension Checker {
  /// `x.name`
  mutating func selection(_ node: SyntaxNode, _ name: String, at offset: Int) throws(Flaw) -> Checked {
    if isExtras(node) { return Checked(.dyn, ExtraStep(name: name, offset: offset), at: offset) }
    let operand = try check(node)
    switch operand.type.bare {
    case .object(let kind):
      guard let field = kind.fields.first(where: { $0.name == name }), case .object(let read) = field.reading else {
        let nearest = Suggestion.nearest(to: name, among: kind.fields.map(\.name))
        throw Flaw("'\(kind.rawValue)' has no field '\(name)'", at: offset, suggestion: nearest)
      }
      let step = ObjectFieldStep(object: operand.step, field: name, offset: offset, read: read)
      return Checked(field.type, step, at: offset, over: [operand])
    case .map(let key, let value) where key.accepts(.string):
      let step = MapFieldStep(map: operand.step, name: name, offset: offset)
      return folded(Checked(value, step, at: offset, over: [operand]), [operand])
    case .dyn:
      return Checked(.dyn, MapFieldStep(map: operand.step, name: name, offset: offset), at: offset, over: [operand])
    case let type:
      let isMethod = ExpressionFunction.all.contains { $0.name == name && $0.form == .method }
      throw Flaw(
        isMethod ? "'\(name)' is a function; write .\(name)(…)" : "\(type) has no fields, so there is no '.\(name)'",
        at: offset)
    }
  }

  /// Whether this names the document's extras, of which only those that are named are read.
  private func isExtras(_ node: SyntaxNode) -> Bool {
    guard case .name("extras") = node.kind, fields["extras"]?.type == .map(.string, .dyn) else { return false }
    return !variables.contains { $0.name == "extras" }
  }

  /// `x[index]`
  mutating func element(_ operand: SyntaxNode, _ index: SyntaxNode, at offset: Int) throws(Flaw) -> Checked {
    if isExtras(operand), case .literal(.string(let name)) = index.kind {
      return Checked(.dyn, ExtraStep(name: name, offset: offset), at: offset)
    }
    let parts = [try check(operand), try check(index)]
    let type: ExpressionType
    switch parts[0].type.bare {
    case .list(let element):
      guard ExpressionType.int.accepts(parts[1].type) else {
        throw Flaw("an index of a list is an int, and this is \(parts[1].type)", at: parts[1].offset)
      }
      type = element
    case .map(let key, let value):
      guard key.accepts(parts[1].type) else {
        throw Flaw("the keys of this map are \(key), and this is \(parts[1].type)", at: parts[1].offset)
      }
      type = value
    case .dyn: type = .dyn
    case let other: throw Flaw("'[…]' is for lists and maps, and this is \(other)", at: offset)
    }
    let step = IndexStep(operand: parts[0].step, index: parts[1].step, offset: offset)
    return folded(Checked(type, step, at: offset, over: parts), parts)
  }

  /// `has(x.name)`
  mutating func has(_ arguments: [SyntaxNode], at offset: Int) throws(Flaw) -> Checked {
    guard arguments.count == 1 else {
      throw Flaw("'has' takes 1 argument, not \(arguments.count)", at: offset)
    }
    switch arguments[0].kind {
    case .name:
      let value = try check(arguments[0])
      return Checked(.bool, HasStep(target: .value(value.step), offset: offset), at: offset, over: [value])
    case .select(let operand, let name, _):
      if isExtras(operand) {
        return Checked(.bool, HasStep(target: .extra(name), offset: offset), at: offset)
      }
      // Checked with the field, so that a name that no object has is an error.
      _ = try check(arguments[0])
      let value = try check(operand)
      return Checked(.bool, HasStep(target: .field(name, of: value.step), offset: offset), at: offset, over: [value])
    default:
      throw Flaw("'has' takes a field, such as has(url.host)", at: arguments[0].offset)
    }
  }
}
