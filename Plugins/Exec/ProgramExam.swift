import CopydeskCore
import CopydeskJSON

/// The exam for a program that is to be a stage: `copydesk exec check`.
///
/// It sends articles of every kind and looks whether each has its answer, in time, in order and as one that can be read.
public struct ProgramExam: Sendable {
  /// One thing that was looked at.
  public struct Finding: Sendable, Hashable {
    /// What a program should do, as a sentence.
    public var rule: String
    /// What it did instead; `nil` where all is well.
    public var problem: String?
  }

  private let settings: Exec.Settings
  private let seconds: Double

  /// - Parameters:
  ///   - settings: The program, as a config would have it.
  ///   - seconds: How long an answer may take.
  public init(_ settings: Exec.Settings, seconds: Double = 10) {
    self.settings = settings
    self.seconds = seconds
  }

  private static let stage = "exec"
  /// How many articles are sent at once, of about 100 KB each: more than pipes hold in both directions.
  private static let crowd = 200

  /// Holds the exam. What follows from an earlier failure is left out.
  ///
  /// - Throws: ``SettingError`` where the program is not there.
  public func run() async throws -> [Finding] {
    let launch = Launch(
      command: settings.command, directory: settings.directory.absolute, environment: settings.environment)
    if let problem = launch.problem { throw problem }
    let program = ProgramLoop(launch, startsWithin: settings.start)
    program.begin(stage: ProgramExam.stage, limits: .default)
    var findings: [Finding] = []
    do {
      try await program.greeting()
      findings.append(Finding(rule: "It answers the handshake."))
      findings += await answers(of: program)
      if findings.allSatisfy({ $0.problem == nil }) { findings.append(await crowd(at: program)) }
    } catch {
      findings.append(Finding(rule: "It answers the handshake.", problem: DocumentError(error).message))
    }
    program.close()
    let end = await program.ended()
    if findings.allSatisfy({ $0.problem == nil }) {
      findings.append(Finding(rule: "It ends with exit status 0 when its input is closed.", problem: end))
    }
    return findings
  }

  /// Sends one article after the other: each answer has to come before the next line is written.
  private func answers(of program: ProgramLoop) async -> [Finding] {
    var findings: [Finding] = []
    for (name, document) in ProgramExam.articles {
      let problem = await problem(with: document, at: program)
      findings.append(Finding(rule: "It answers \(name).", problem: problem))
      if problem != nil { break }
    }
    return findings
  }

  private func crowd(at program: ProgramLoop) async -> Finding {
    let documents = (0..<ProgramExam.crowd).map { number in
      ProgramExam.article(
        "crowd-\(number).html",
        [Block(.paragraph, text: String(repeating: "\u{B098}\u{B8FB}\u{BC30} \(number) \u{1F600} ", count: 6_000))])
    }
    let problems = await withTaskGroup { group in
      for document in documents { group.addTask { await problem(with: document, at: program) } }
      return await group.reduce(into: [String]()) { problems, problem in
        if let problem { problems.append(problem) }
      }
    }
    return Finding(
      rule: "It answers \(ProgramExam.crowd) large articles that are written ahead, in their order.",
      problem: problems.first)
  }

  /// What is wrong with the answer to one article.
  private func problem(with document: Document, at program: ProgramLoop) async -> String? {
    let exchange = Exchange(JSONArticle(removed: settings.removed).encode(document), for: document.id)
    program.add(exchange)
    await exchange.turn()
    let limit = Task {
      try await Task.sleep(for: .seconds(seconds))
      program.cancel(exchange, after: seconds)
    }
    let end = await exchange.end()
    limit.cancel()
    switch end {
    case .failure(let error) where error.code == DocumentError.Limit.seconds.code:
      return "no answer within \(seconds) seconds; does it flush each line?"
    case .failure(let error): return error.message
    case .unchanged: return nil
    case .answer(let answer):
      var copy = document
      do {
        _ = try answer.apply(to: &copy)
        return nil
      } catch {
        // What a program says of an article is its own affair, as long as it can be read.
        return error.code == "exec_answer" ? error.message : nil
      }
    }
  }
}

extension ProgramExam {
  private static func article(_ path: String, _ blocks: [Block]) -> Document {
    var document = Document(
      origin: Origin(path: path, url: "https://news.example/\(path)"), payload: Payload(bytes: [], mediaType: .html))
    document.blocks = blocks
    return document
  }

  /// Articles of every kind, each with what it is called.
  private static var articles: [(name: String, document: Document)] {
    var full = article("full.html", everyKind)
    full.metadata.title = "Ferry \"on time\" \\ again\u{2028}"
    full.metadata.authors = ["Ida Vale", "\u{AE40}\u{BBFC}\u{C11C}"]
    full.metadata.published = "2024-03-05T07:30:00+09:00"
    full.extras = ["desk": "world", "scores": ["a": 0.5, "b": nil]]
    let scripts = [
      "\u{B098}\u{B8FB}\u{BC30}\u{AC00} \u{B2E4}\u{C2DC} \u{B2E4}\u{B2CC}\u{B2E4}.",
      "\u{6E21}\u{8239}\u{53C8}\u{5F00}\u{4E86}\u{3002}",
      "\u{30D5}\u{30A7}\u{30EA}\u{30FC}\u{304C}\u{518D}\u{958B}\u{3057}\u{305F}\u{3002}",
      "\u{627}\u{644}\u{639}\u{628}\u{651}\u{627}\u{631}\u{629} \u{62A}\u{639}\u{645}\u{644} \u{645}\u{646} \u{62C}\u{62F}\u{64A}\u{62F}.",
      "\u{1F600} e\u{301} \u{10FFFF}",
    ]
    return [
      ("an article without text", article("empty.html", [])),
      ("an article with blocks of every kind", full),
      ("an article in many scripts", article("scripts.html", scripts.map { Block(.paragraph, text: $0) })),
      (
        "an article of a megabyte",
        article("large.html", [Block(.paragraph, text: String(repeating: "The ferry ran again. ", count: 50_000))])
      ),
    ]
  }

  private static let everyKind: [Block] = [
    Block(.heading(level: 2), text: "Ferry"),
    Block(
      .paragraph, text: "It ran \u{B098}\u{B8FB}\u{BC30}.",
      marks: [Mark(.strong, 0..<2), Mark(.link(href: "https://a.example"), 7..<16)]),
    Block(.listItem(ListItem(number: 1)), text: "One"), Block(.quote(level: 1), text: "\u{201C}Good.\u{201D}"),
    Block(.preformatted(language: "swift"), text: "let a = 1\n"),
    Block(.table(DataTable(rows: [[DataTable.Cell("Day", isHeader: true), DataTable.Cell("5")]])), text: "Trips"),
    Block(.figure(ImageReference(src: "https://a.example/1.jpg", alt: "Pier")), role: .caption, text: "The pier"),
    Block(.embed(url: "https://v.example/1")), Block(.rule),
  ]
}
