package import CopydeskCore

extension Evidence: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(confidence)
    packer.add(doubts)
    packer.add(measures)
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let confidence: Double = try unpacker.value()
    let doubts: [String] = try unpacker.value()
    self.init(confidence: confidence, doubts: doubts, measures: try unpacker.value())
  }
}

extension Evidence.Measure: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(name)
    packer.add(value)
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let name: String = try unpacker.value()
    self.init(name, try unpacker.value(Double.self))
  }
}

extension FieldOrigin.Place: PackableCase {
  package static let packedCases = allCases
}

extension FieldOrigin: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(values)
    packer.add(places)
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let values: [String] = try unpacker.value()
    self.init(values, try unpacker.value())
  }
}
