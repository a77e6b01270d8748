import CopydeskCore

/// A source whose settings name files that hold many documents each.
protocol ContainerSource: DivisibleSource, FolderSource {
  var files: ContainerFiles { get }
}

extension ContainerSource {
  /// Checks whether every path is there and can be read.
  public func preflight() -> [SettingError] { files.paths.preflight() }

  /// That the files seem to be for another source.
  public func warnings(expecting inputs: ExpectedInputs?) -> [SettingError] { misfits(expecting: inputs) }

  /// The same where documents are not expected already.
  func misfits(expecting inputs: ExpectedInputs?) -> [SettingError] {
    guard inputs?.examples.isEmpty ?? true else { return [] }
    return FileMisfits(source: Self.manifest.name).doubt(about: files).map { [SettingError(path: "path", $0)] } ?? []
  }

  public func inputFiles() throws -> InputFiles? { files.paths.inputFiles }

  public func settingThatReads(folder: String) -> String? { files.paths.settingThatReads(folder: folder) }

  package func keepOut(of folders: [String], andAllBelow trees: [String]) {
    files.paths.rules.outputs.replace(by: folders, andAllBelow: trees)
  }

  package func wayToOutputs() -> String? { files.paths.wayToOutputs() }

  /// The files, each whole.
  public func parts(upTo size: Int, limits: DocumentLimits) throws -> [InputPart] { try files.parts(upTo: .max) }

  public func files(of parts: [InputPart]) throws -> [InputFile] { try files.files(of: parts) }
}
