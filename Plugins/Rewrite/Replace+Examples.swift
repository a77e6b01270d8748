public import CopydeskCore

extension Replace {
  public static let manifest = StageManifest(
    name: "replace",
    summary: "Replaces what matches a regular expression in the texts of blocks, and keeps their links.",
    work: .onBlocks,
    examples: [
      StageExample(
        "A spelling", settings: ["pattern": "(?i)(col)ou(r)", "with": "$1o$2"], input: "The colour of Colours.",
        output: "The color of Colors."),
      StageExample(
        "Groups by name", settings: ["pattern": "(?<day>\\d+)\\.(?<month>\\d+)\\.", "with": "$<month>/$<day>"],
        input: "Seit dem 3.11. offen", output: "Seit dem 11/3 offen"),
      StageExample(
        "A line that is nothing else goes, as a removal", settings: ["pattern": "^\\[\\d+ Zeichen\\]$"],
        input: "[1200 Zeichen]\nDie Brücke ist offen.",
        output: .outline("p: Die Brücke ist offen.\n- replaced: p: [1200 Zeichen]")),
    ])
}
