import ArgumentParser
import Copydesk
import CopydeskConfig

/// `schema`
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of config files.",
    discussion: """
      Draft 2020-12, with help for every setting of every stage, for editors. With the YAML language server a first line \
      '# yaml-language-server: $schema=copydesk.schema.json' in a config has it completed and checked while it is written.
      """)

  func run() throws {
    print(ConfigSchema(registry: CommandHost.current.registry).json, terminator: "")
  }
}
