/// Why a part of a page is taken out.
struct CleaningRule: Sendable, Hashable {
  /// The name, as ``CopydeskCore/Removal/rule`` has it.
  let name: String
  /// A sentence to the user.
  let reason: String

  init(_ name: String, _ reason: String) {
    self.name = name
    self.reason = reason
  }

  static let machinery = CleaningRule("machinery", "Code, styles and drawings are not text.")
  static let form = CleaningRule("form", "A form to fill in.")
  static let control = CleaningRule("form_control", "Controls of forms do nothing in a clean page.")
  static let frame = CleaningRule("frame", "It is shown from elsewhere in a frame.")
  static let tracker = CleaningRule("tracker", "It is a picture of nothing, which only reports that the page was read.")
  static let picture = CleaningRule("unsafe_address", "It has no address that is safe to load a picture from.")
  static let hidden = CleaningRule("hidden", "The page marks it as hidden.")
  static let noscript = CleaningRule("noscript", "It takes the place of what a script shows.")
  static let outside = CleaningRule("outside", "It is outside of the elements that the rules keep.")

  static func removed(by selector: String) -> CleaningRule {
    CleaningRule("site_rule", "The rules take out '\(selector)'.")
  }
}
