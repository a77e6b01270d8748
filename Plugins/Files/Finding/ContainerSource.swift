import CopydeskCore

/// A source whose settings name files that hold many documents each.
protocol ContainerSource: DivisibleSource {
  var files: ContainerFiles { get }
}

extension ContainerSource {
  /// Checks whether every path is there and can be read.
  public func preflight() -> [SettingError] { files.paths.preflight() }

  public func inputFiles() throws -> InputFiles? { files.paths.inputFiles }

  public func settingThatReads(folder: String) -> String? { files.paths.settingThatReads(folder: folder) }

  /// The files, each whole.
  public func parts(upTo size: Int, limits: DocumentLimits) throws -> [InputPart] { try files.parts(upTo: .max) }

  public func files(of parts: [InputPart]) throws -> [InputFile] { try files.files(of: parts) }
}
