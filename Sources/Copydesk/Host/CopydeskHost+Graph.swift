import CopydeskConfig
public import CopydeskEngine
import FoundationEssentials

extension CopydeskHost {
  /// Draws the pipeline of a config. Inputs and outputs need not be there.
  ///
  /// - Returns: ``CopydeskEngine/RunExitCode/ok`` and the drawing, or ``CopydeskEngine/RunExitCode/config`` and a line for each error.
  public func graph(config path: String, as format: PipelineGraph.Format = .text) -> (
    exitCode: RunExitCode, text: String
  ) {
    do throws(ConfigError) {
      let pipeline = try loader.load(path: path, preflight: false)
      let graph = PipelineGraph(pipeline, pathsFrom: FileManager.default.currentDirectoryPath)
      return (.ok, String(graph.drawn(as: format).dropLast()))
    } catch {
      return (.config, error.description)
    }
  }
}
