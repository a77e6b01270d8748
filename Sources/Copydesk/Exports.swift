// One import for programs that run pipelines: the core's words, the config, the engine, and keys of texts.
@_exported public import CopydeskConfig
@_exported public import CopydeskCore
@_exported public import CopydeskEngine
@_exported public import CopydeskText
