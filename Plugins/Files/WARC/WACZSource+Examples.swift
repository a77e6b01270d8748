import CopydeskCore

extension WACZSource {
  static let examples: [StageExample] = [
    StageExample(
      "What is no ZIP file fails", settings: ["path": "dump"],
      input: .files(["dump/a.wacz": "no archive"]), output: .items(["dump/a.wacz: corrupt_zip"]))
  ]
}
