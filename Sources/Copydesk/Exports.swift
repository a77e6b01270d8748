// One import for programs that run pipelines: the core's words, the config, the engine, keys of texts, and the stages with their settings.
@_exported public import CopydeskArticlePlugin
@_exported public import CopydeskCleanPlugin
@_exported public import CopydeskConfig
@_exported public import CopydeskCore
@_exported public import CopydeskEngine
@_exported public import CopydeskExpressions
@_exported public import CopydeskFieldsPlugin
@_exported public import CopydeskFilesPlugin
@_exported public import CopydeskJSONPlugin
@_exported public import CopydeskMarkdownPlugin
@_exported public import CopydeskRepeatsPlugin
@_exported public import CopydeskReprintsPlugin
@_exported public import CopydeskSelectors
@_exported public import CopydeskSitePlugin
@_exported public import CopydeskTranslatePlugin
@_exported public import CopydeskText
@_exported public import CopydeskTranslation
