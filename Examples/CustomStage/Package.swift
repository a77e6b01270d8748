// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "newsroom",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "newsroom", targets: ["Newsroom"])],
  dependencies: [.package(name: "copydesk", path: "../..")],
  targets: [
    .executableTarget(
      name: "Newsroom",
      dependencies: [
        .product(name: "Copydesk", package: "copydesk"), .product(name: "CopydeskCommandLine", package: "copydesk"),
      ]),
    .testTarget(
      name: "NewsroomTests",
      dependencies: ["Newsroom", .product(name: "CopydeskTesting", package: "copydesk")]),
  ]
)
