public import CopydeskCore

extension Truncate {
  public static let manifest = StageManifest(
    name: "truncate", summary: "Cuts articles that are longer than a number of words or characters.",
    examples: [
      StageExample(
        "After the last sentence that fits", settings: ["words": 8],
        input: "It is open. Nobody had to wait. The mayor came.\nSo did the ferry.",
        output: .outline(
          """
          p: It is open. Nobody had to wait.
          - truncated: p: The mayor came.
          - truncated: p: So did the ferry.
          """)),
      StageExample(
        "After the last block that fits", settings: ["words": 8, "at": "block"],
        input: "It is open.\nNobody had to wait. The mayor came.",
        output: .outline("p: It is open.\n- truncated: p: Nobody had to wait. The mayor came.")),
      StageExample(
        "Scripts without spaces, by the character", settings: ["characters": 12], input: "渡輪恢復服務。居民等待已久。",
        output: .outline("p: 渡輪恢復服務。\n- truncated: p: 居民等待已久。")),
    ])
}
