/// Brings documents in.
public protocol Source: Stage {
  /// Hands out every input, in an order that is the same in every run over the same inputs.
  ///
  /// An input that cannot be read is handed out too, as ``SourceItem/failed(_:origin:payload:)``: each input gets its
  /// verdict. Runs on a thread where blocking is allowed.
  ///
  /// - Parameter emit: Takes one item, and waits while the run has enough documents in flight. It throws when the run is to
  ///   stop; let that error through.
  func read(in context: SourceContext, emit: Emit) async throws

  /// Tells which setting makes the source read what is in a folder, so that no output is put there; `nil` where none does.
  ///
  /// - Parameter folder: An absolute path, without `.` and `..`; nothing needs to be there.
  /// - Returns: The setting's key, such as `path` or `path[1]`.
  func settingThatReads(folder: String) -> String?

  /// Tells what its inputs are, as far as that shows quickly and without changing anything. A source that says so hands out pages
  /// without typed blocks; `nil` where nothing is known.
  func expectedInputs() -> ExpectedInputs?

  /// Lists the files that it would read, in the order of the inputs, without reading them; `nil` where its inputs are no files, or only
  /// reading tells them. A run goes on only where this list says that the inputs are the same.
  func inputFiles() throws -> InputFiles?
}

extension Source {
  /// Reads no folder.
  public func settingThatReads(folder: String) -> String? { nil }

  /// Knows nothing before it reads.
  public func expectedInputs() -> ExpectedInputs? { nil }

  /// Has no files.
  public func inputFiles() throws -> InputFiles? { nil }
}

/// Takes one item from a source; see ``Source/read(in:emit:)``.
public typealias Emit = @Sendable (SourceItem) async throws -> Void
