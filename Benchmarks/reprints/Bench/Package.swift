// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "reprints-bench",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "copydesk", path: "../../..")],
  targets: [
    .executableTarget(
      name: "ReprintsBench",
      dependencies: [.product(name: "Copydesk", package: "copydesk")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
  ])
