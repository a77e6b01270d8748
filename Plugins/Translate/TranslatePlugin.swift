public import CopydeskCore
import CopydeskTranslation

/// The family of stages that translate, and the engines that come with it.
public enum TranslatePlugin {
  /// Adds the family to a registry.
  public static func register(in registry: inout Registry) {
    registry.register(Translate.self)
    registry.translationEngines.register(StubEngine.self)
  }
}
