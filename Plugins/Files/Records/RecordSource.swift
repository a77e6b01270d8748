import CopydeskCore

/// A source whose settings name files of records.
protocol RecordSource: ContainerSource {
  var records: RecordFiles { get }
}

extension RecordSource {
  var files: ContainerFiles { records.files }

  /// Looks at the first records of the first file.
  public func expectedInputs() -> ExpectedInputs? { records.expectedInputs() }

  /// That no record seems to have a page, or the files are for another source.
  public func warnings(expecting inputs: ExpectedInputs?) -> [SettingError] {
    let misfits = misfits(expecting: inputs)
    return misfits.isEmpty ? records.warnings : misfits
  }

  public func read(in context: SourceContext, emit: Emit) async throws {
    try await records.read(in: context, emit: emit)
  }
}
