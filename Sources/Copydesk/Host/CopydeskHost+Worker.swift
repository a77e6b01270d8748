import CopydeskConfig
import CopydeskCore
package import CopydeskEngine

extension CopydeskHost {
  /// Takes documents through the transforms of a config, for a run with `isolation: process` that started this process.
  ///
  /// Documents come in through an open file that the run has given it, and go out through another.
  ///
  /// - Parameter keepsDropped: Whether dropped documents are handed back too.
  package func work(config path: String, keepsDropped: Bool) async -> RunExitCode {
    let pipeline: Pipeline
    do throws(ConfigError) {
      pipeline = try loader.load(path: path, preflight: false)
    } catch {
      Terminal.standardError.print(error.description)
      return .config
    }
    return await WorkerServer(pipeline, keepsDropped: keepsDropped).serve() ? .ok : .internalError
  }
}
