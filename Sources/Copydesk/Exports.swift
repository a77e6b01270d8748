// One import for programs that run pipelines: the core's words, the config and the engine.
@_exported public import CopydeskConfig
@_exported public import CopydeskCore
@_exported public import CopydeskEngine
