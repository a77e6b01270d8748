public import CopydeskCore
import CopydeskArticlePlugin
import CopydeskCleanPlugin
import CopydeskExecPlugin
import CopydeskFieldsPlugin
import CopydeskFilesPlugin
import CopydeskJSONPlugin
import CopydeskLanguagePlugin
import CopydeskMarkdownPlugin
import CopydeskQualityPlugin
import CopydeskRepeatsPlugin
import CopydeskReprintsPlugin
import CopydeskSitePlugin
import CopydeskRewritePlugin
import CopydeskSelectPlugin
import CopydeskTablesPlugin
import CopydeskTranslatePlugin

extension Registry {
  /// Every stage, engine and state keeper that comes with Copydesk.
  public static var builtIn: Registry { registered }

  /// Made once: a stage's manifest has all its examples.
  private static let registered: Registry = {
    var registry = Registry()
    FilesPlugin.register(in: &registry)
    ArticlePlugin.register(in: &registry)
    CleanPlugin.register(in: &registry)
    LanguagePlugin.register(in: &registry)
    QualityPlugin.register(in: &registry)
    SelectPlugin.register(in: &registry)
    RewritePlugin.register(in: &registry)
    RepeatsPlugin.register(in: &registry)
    ReprintsPlugin.register(in: &registry)
    SitePlugin.register(in: &registry)
    FieldsPlugin.register(in: &registry)
    ExecPlugin.register(in: &registry)
    TranslatePlugin.register(in: &registry)
    MarkdownPlugin.register(in: &registry)
    JSONPlugin.register(in: &registry)
    TablesPlugin.register(in: &registry)
    return registry
  }()
}
