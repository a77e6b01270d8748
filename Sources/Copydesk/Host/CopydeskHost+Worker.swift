import CopydeskConfig
import CopydeskCore
package import CopydeskEngine

extension CopydeskHost {
  /// Takes documents through the transforms of a config, for a run with `isolation: process` that started this process.
  ///
  /// Documents come in through an open file that the run has given it, and go out through another.
  ///
  /// The config's files are those that the run has read: it sends them first.
  ///
  /// - Parameter keepsDropped: Whether dropped documents are handed back too.
  package func work(config path: String, keepsDropped: Bool) async -> RunExitCode {
    let loader = loader
    let server = WorkerServer(keepsDropped: keepsDropped) { snapshot in
      var loader = loader
      loader.snapshot = snapshot
      return try loader.load(path: path, preflight: false)
    }
    return await server.serve() ? .ok : .internalError
  }
}
