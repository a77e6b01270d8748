import Copydesk
import CopydeskCommandLine

/// The `copydesk` command.
@main
struct CopydeskMain {
  static func main() async {
    await CopydeskHost().main()
  }
}
