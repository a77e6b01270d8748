// One import for programs that run pipelines: the core's words, the config, the engine and what translation engines need.
@_exported public import CopydeskConfig
@_exported public import CopydeskCore
@_exported public import CopydeskEngine
@_exported public import CopydeskTranslation
