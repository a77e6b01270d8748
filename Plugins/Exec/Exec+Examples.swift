import CopydeskCore

extension Exec {
  static let examples: [StageExample] = [
    StageExample(
      "A program that changes nothing", settings: ["command": ["cat"]], input: "It is open.", output: "It is open."),
    StageExample(
      "A program that drops every article; the first line is the handshake",
      settings: ["command": ["sed", "-u", #"1!s/.*/{"drop": "off_topic"}/"#]], input: "It is open.",
      output: .dropped("off_topic")),
  ]
}
