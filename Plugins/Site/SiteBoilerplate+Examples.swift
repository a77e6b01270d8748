public import CopydeskCore

extension SiteBoilerplate {
  public static let manifest = StageManifest(
    name: "site.boilerplate",
    summary: "Takes out the lines that pages of one site share, as earlier runs learned them.",
    examples: [
      StageExample(
        "The first run over a dump learns, and changes nothing", settings: ["state": "sites"],
        input: .init(stringLiteral: page), output: .lines(page))
    ])

  private static let page = """
    The council voted on Tuesday to keep the harbour ferry running through the winter, after a survey of its passengers.
    Do you know more about this? Write to our reporters.
    """
}
