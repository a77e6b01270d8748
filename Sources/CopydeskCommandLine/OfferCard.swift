import CopydeskCore

/// The description of something that a service offers by name: summary, settings, and how a config names it.
struct OfferCard {
  let offer: ServiceOffer

  var text: String {
    let uses = offer.uses.map { "  \(offer.stage): \($0.flowYAML)" }
    return [
      "\(offer.name) (\(offer.kind), version \(offer.version))\n\(offer.summary)",
      SettingsHelp(settings: offer.settings).text,
      (["In a config"] + uses).joined(separator: "\n"),
    ].joined(separator: "\n\n")
  }
}
