import CopydeskCore
import CopydeskExecPlugin
import CopydeskTesting
import Foundation
import Testing

/// Programs as stages: what they may answer, and what becomes of documents when they do not.
@Suite struct ExecTests {
  /// A stage that runs a program in Python, whose `answer(article)` is given.
  private static func stage(_ answer: String, also settings: ConfigNode = [:], workers: Int = 1) throws -> Exec {
    let program = """
      import json, os, signal, sys, time
      def answer(article):
      \(answer.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))
      for line in sys.stdin:
        message = json.loads(line)
        if "protocol" in message:
          print(json.dumps({"protocol": 1, "name": "test", "version": "3"}), flush=True)
          continue
        sent = line.rstrip("\\n")
        result = answer(message)
        print(result if isinstance(result, str) else json.dumps(result), flush=True)
      """
    return try Exec.reading([
      "command": ["python3", "-c", .init(.string(program))], "workers": .init(.int(workers)),
    ])
  }

  /// Runs documents through a stage, one after the other.
  private static func run(_ stage: Exec, _ documents: [Document]) async throws -> [Result<Document, DocumentError>] {
    let context = StageContext(stage: "transforms[0].exec")
    try await stage.open(in: context)
    var results: [Result<Document, DocumentError>] = []
    for var document in documents {
      do {
        switch try await stage.apply(to: &document, in: StageContext(stage: "transforms[0].exec")) {
        case .keep: results.append(.success(document))
        case .drop(let reason): results.append(.failure(DocumentError("dropped", "\(reason)")))
        case .split(let parts): results += parts.map { .success($0) }
        }
      } catch {
        results.append(.failure(DocumentError(error)))
      }
    }
    await stage.close(in: context)
    return results
  }

  private static func documents(_ texts: String...) -> [Document] { texts.map { Document.text($0) } }

  @Test func `What a program says is in the article`() async throws {
    let stage = try Self.stage(
      """
      article["title"] = "나룻배 " + str(len(article["blocks"]))
      article["tags"] += ["news"]
      article["extras"] = {"score": 0.5, "n": [1, None, {"a": True}]}
      article["blocks"][0]["text"] = "مرحبا 😀 link"
      article["blocks"][0]["marks"] = [{"kind": "link", "start": 8, "end": 12, "href": "https://a.example"}]
      return article
      """)
    let document = try #require(try await Self.run(stage, Self.documents("Hello")).first?.get())
    #expect(document.metadata.title == "나룻배 1")
    #expect(document.metadata.tags == ["news"])
    #expect(document.extras == ["score": 0.5, "n": [1, nil, ["a": true]]])
    let text = "مرحبا 😀 link"
    let start = text.utf8.count - 4
    #expect(document.blocks[0].text == text)
    #expect(document.blocks[0].marks == [Mark(.link(href: "https://a.example"), start..<start + 4)])
    #expect(document.removals.isEmpty)
  }

  @Test func `Keys that are missing leave things as they are, and blocks that are left out are removals`() async throws
  {
    let stage = try Self.stage("return {'deck': 'New', 'blocks': article['blocks'][1:]}")
    var document = Document.text("One.\nTwo.")
    document.metadata.title = "Old"
    let result = try #require(try await Self.run(stage, [document]).first?.get())
    #expect(result.metadata.title == "Old")
    #expect(result.metadata.deck == "New")
    #expect(result.blocks.map(\.text) == ["Two."])
    #expect(result.removals.map(\.block.text) == ["One."])
    #expect(result.removals.map(\.rule) == ["left_out"])
  }

  @Test func `Documents are dropped, split and failed`() async throws {
    let stage = try Self.stage(
      """
      text = article["text"]
      if text == "drop": return {"drop": "off_topic", "detail": "sport"}
      if text == "fail": return {"error": "no model for it", "code": "no_model"}
      if text == "split": return {"split": [{"title": "a"}, {"title": "b"}]}
      return article
      """)
    let results = try await Self.run(stage, Self.documents("drop", "fail", "split", "keep"))
    #expect(
      results.map { result in
        switch result {
        case .success(let document): document.metadata.title ?? document.text
        case .failure(let error): "\(error.code): \(error.message)"
        }
      } == ["dropped: off_topic: sport", "no_model: no model for it", "a", "b", "keep"])
  }

  @Test(
    arguments: [
      ("return 'nonsense'", "the answer is not JSON: 'nonsense' is no value, at byte 0 of 'nonsense'"),
      ("return [1]", "the answer is a list, and has to be an object"),
      (
        "return {'topics': []}",
        "the answer is no article: topics: there is no such field; what an article has no field for goes into 'extras'"
      ),
      (
        "return {'titel': 'x'}",
        "the answer is no article: titel: there is no such field; did you mean 'title'?; what an article has no field for goes into 'extras'"
      ),
      (
        "return {'published': 'yesterday'}",
        "the answer is no article: published: 'yesterday' is no date in ISO 8601, such as 2024-03-05 or 2024-03-05T07:30:00Z"
      ),
      ("return {'title': 3}", "the answer is no article: title: expected a text or null, found a number"),
      ("return {'tags': ['a', 1]}", "the answer is no article: tags[1]: expected a text, found a number"),
      (
        "return {'text': 'other'}",
        "the answer is no article: text: it is made of the blocks whose role is body, and they say something else; change 'blocks'"
      ),
      (
        "return {'blocks': [{'kind': 'poem'}]}",
        "the answer is no article: blocks[0].kind: there is no kind of block 'poem'"
      ),
      (
        "return {'blocks': [{'kind': 'heading', 'level': 9}]}",
        "the answer is no article: blocks: block 0 (heading) has level 9, and headings have 1 to 6"
      ),
      (
        "return {'blocks': [{'kind': 'paragraph', 'text': 'ab', 'marks': [{'kind': 'code', 'start': 1, 'end': 3}]}]}",
        "the answer is no article: blocks[0].marks[0]: start and end have to be within the text, and start before end"
      ),
      (
        "return {'drop': 'Off topic!'}",
        "the reason of a drop is a word in lower case such as \"off_topic\"; what is special about the document goes into 'detail'"
      ),
      ("return {'drop': 'x', 'title': 'y'}", "beside 'detail' there is 'title', which has no meaning there"),
      ("return {'split': {}}", "'split' has to be a list of articles, and is an object"),
      (
        "return {'id': 'another', 'title': 'x'}",
        "the answer is for 'another': a program answers one line for each line, in their order"
      ),
    ])
  func `An answer that is wrong is that document's failure`(_ answer: String, _ message: String) async throws {
    let stage = try Self.stage("if article['text'] == 'good': return article\n\(answer)")
    let results = try await Self.run(stage, Self.documents("good", "bad", "good"))
    #expect(throws: Never.self) { try (results.first?.get(), results.last?.get()) }
    #expect(results.count == 3)
    #expect(throws: DocumentError("exec_answer", message)) { try results[1].get() }
  }

  @Test func `After a line that is no answer, those after it are for no document`() async throws {
    let stage = try Self.stage(
      """
      if article["text"] == "print": print("looking", flush=True)
      if article["text"] == "list": print("[1]", flush=True)
      return {"drop": article["text"]}
      """)
    let documents = Self.documents("a", "print", "b", "list", "c", "d")
    let context = StageContext(stage: "transforms[0].exec")
    try await stage.open(in: context)
    // All at once, so that lines are written ahead of the answers.
    let results = await withTaskGroup(of: (Int, String).self) { group in
      for (index, document) in documents.enumerated() {
        group.addTask {
          var copy = document
          do {
            let outcome = try await stage.apply(to: &copy, in: StageContext(stage: "transforms[0].exec"))
            return (index, "\(outcome)")
          } catch {
            return (index, DocumentError(error).code)
          }
        }
      }
      return await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
    }
    await stage.close(in: context)
    let expected = documents.map { document in
      ["print", "list"].contains(document.text) ? "exec_answer" : "\(Outcome.drop(DropReason(document.text)))"
    }
    #expect(documents.indices.map { results[$0] ?? "" } == expected)
  }

  @Test func `Lines that are no answers are counted in a row, and are no failure at the end`() async throws {
    let stage = try Self.stage("if article['text'] == 'print': return 'looking'\nreturn sent")
    let documents = (0..<25).map { Document.text($0 % 2 == 0 ? "print" : "\($0)") }
    let context = StageContext(stage: "transforms[0].exec")
    try await stage.open(in: context)
    var codes: [String?] = []
    for var document in documents {
      do {
        _ = try await stage.apply(to: &document, in: context)
        codes.append(nil)
      } catch {
        codes.append(DocumentError(error).code)
      }
    }
    await stage.close(in: context)
    #expect(codes == documents.map { $0.text == "print" ? "exec_answer" : nil })
    #expect(context.remarks.warnings == [])
  }

  @Test func `A program that answers nothing but other lines is given up`() async throws {
    let stage = try Self.stage("return 'looking'")
    let results = try await Self.run(stage, (0..<12).map { Document.text("\($0)") })
    let messages = results.map { result in
      if case .failure(let error) = result { error.code } else { "" }
    }
    #expect(messages == Array(repeating: "exec_answer", count: 10) + ["exec_protocol", "exec_protocol"])
    #expect(
      throws: DocumentError(
        "exec_protocol",
        "10 lines in a row were no answers; does the program print other things? They belong on standard error")
    ) { try results[11].get() }
  }

  @Test func `The document that ends a program twice fails, and no other`() async throws {
    let stage = try Self.stage(
      """
      if article["text"] == "crash":
        print("out of luck", file=sys.stderr, flush=True)
        os.kill(os.getpid(), signal.SIGSEGV)
      if article["text"] == "exit": sys.exit(3)
      return article
      """)
    let results = try await Self.run(stage, Self.documents("a", "crash", "b", "exit", "c"))
    #expect(results.map { (try? $0.get())?.text } == ["a", nil, "b", nil, "c"])
    #expect(
      throws: DocumentError(
        "exec_ended",
        "the program was ended by signal 11 (Segmentation fault) at this document, twice; its last words: out of luck")
    ) { try results[1].get() }
    #expect(throws: DocumentError("exec_ended", "the program ended with exit status 3 at this document, twice")) {
      try results[3].get()
    }
  }

  @Test(
    arguments: [
      (["true"], "the program ended with exit status 0 before it had answered the first line"),
      (
        ["sh", "-c", "echo trouble >&2; exit 4"],
        "the program ended with exit status 4 before it had answered the first line; its last words: trouble"
      ),
      (
        ["sh", "-c", "read line; echo hello; cat"],
        "the program's first line is no answer to the handshake: 'hello'; it has to be an object with \"protocol\": 1"
      ),
      (
        ["sh", "-c", "read line; echo '{\"protocol\": 2}'; cat"], "the program speaks protocol 2, and Copydesk speaks 1"
      ),
      (
        ["sleep", "100"], "the program did not answer the first line within 0.5 seconds; does it flush what it writes?"
      ),
    ] as [([String], String)])
  func `A program that does not shake hands keeps the run from beginning`(
    _ command: [String], _ message: String
  ) async throws {
    // Others have all the time that a busy machine needs.
    let start: ConfigNode = command.first == "sleep" ? "500ms" : "60s"
    let stage = try Exec.reading(["command": .init(.list(command.map { .init(.string($0)) })), "start": start])
    let error = await #expect(throws: DocumentError.self) { try await stage.open(in: StageContext(stage: "x")) }
    #expect(error?.message == message)
  }

  @Test func `A program that is not there is found before the run`() throws {
    func problem(_ settings: ConfigNode) throws -> String? { try Exec.reading(settings).preflight().first?.description }
    #expect(
      try problem(["command": ["pyhton3", "tag.py"]])
        == "command[0]: there is no program 'pyhton3' in the folders of PATH; install it, or write its path")
    #expect(try problem(["command": "pyhton3 tag.py"])?.hasSuffix("an element of its own: [pyhton3, tag.py]") == true)
    #expect(
      try problem(["command": ["./tag.py"], "directory": "/"])
        == "command[0]: './tag.py' cannot be run: No such file or directory")
    #expect(try problem(["command": ["cat"], "directory": "/nowhere"]) == "directory: '/nowhere' is no folder")
    #expect(try problem(["command": ["cat"]]) == nil)
  }

  @Test func `A program gets the variables that are listed, and no others`() async throws {
    setenv("COPYDESK_TEST_SECRET", "1", 1)
    setenv("COPYDESK_TEST_SHOWN", "2", 1)
    let program = """
      import json, os, sys
      sys.stdin.readline()
      print('{"protocol": 1}', flush=True)
      for line in sys.stdin:
        print(json.dumps({"extras": {k: v for k, v in os.environ.items() if k.startswith("COPYDESK_TEST")}}), flush=True)
      """
    let stage = try Exec.reading([
      "command": ["python3", "-c", .init(.string(program))], "environment": ["PATH", "HOME", "COPYDESK_TEST_SHOWN"],
    ])
    let result = try await Self.run(stage, Self.documents("a")).first?.get()
    #expect(result?.extras == ["COPYDESK_TEST_SHOWN": "2"])
  }
}
