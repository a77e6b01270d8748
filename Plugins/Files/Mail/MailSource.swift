public import CopydeskCore

/// Reads messages from mailboxes and mail files.
///
/// Each message is a document: its HTML part, else its plain text, in the charset that it states. Subject, sender and date become the
/// document's title, author and date; attachments are not read.
public struct MailSource: ContainerSource {
  public struct Settings: StageSettings {
    @Setting("Files of one message (.eml) or of many (mbox), folders, patterns, or - for standard input.") public
      var path: [PathSetting]
    @Setting("Patterns; of a folder's files only those are read that match one. Without a slash it is for names.")
    public var include: [String] = []
    @Setting("Patterns; files and folders that match one are left out.") public var exclude: [String] = []

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "mail",
    summary: "Reads newsletters and other mail from .eml files and mailboxes (mbox), one document a message.",
    examples: [
      StageExample(
        "A mailbox, and what has no text", settings: ["path": "inbox"],
        input: .files([
          "inbox/a.mbox": """
          From courier@courier.example Tue Mar  5 07:30:00 2024
          From: The Courier <courier@courier.example>
          Subject: Storm

          From here on it rains.

          From courier@courier.example Wed Mar  6 07:30:00 2024
          Subject: =?utf-8?B?U3Vu?=
          Content-Type: text/html

          <p>Sun
          """,
          "inbox/b.eml":
            "Subject: A picture\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=",
          "inbox/c.txt": "Storm",
        ]),
        output: .items(["inbox/a.mbox", "inbox/a.mbox#1", "inbox/b.eml: no_text_part", "inbox/c.txt: not_mail"]))
    ])

  let files: ContainerFiles

  public init(settings: Settings) throws {
    files = try ContainerFiles(settings.path, include: settings.include, exclude: settings.exclude)
  }

  /// Looks at the first message of one file of each ending.
  public func expectedInputs() -> ExpectedInputs? {
    files.expectedInputs { file in
      guard let stream = try? ByteStream(file.path) else { return nil }
      var message = Mailbox.Message(bytes: [])
      guard (try? Mailbox(stream, limit: 1 << 20).next(into: &message)) == true else { return nil }
      return content(of: message, origin: file.origin, limits: .default)
    }
  }

  public func read(in context: SourceContext, emit: Emit) async throws {
    try await files.read(in: context, emit: emit) { file, emit in
      do {
        let stream = try ByteStream(file.path)
        try await read(stream, file, in: context, emit: emit)
      } catch let error as DocumentError {
        try await emit(file.last(.failed(error, origin: file.origin, payload: nil)))
      }
    }
  }

  private func read(
    _ stream: ByteStream, _ file: ContainerFiles.File, in context: SourceContext, emit: Emit
  ) async throws {
    let mailbox = Mailbox(stream, limit: context.limits.bytes)
    var done = file.resume?.number ?? 0
    var message = Mailbox.Message(bytes: [])
    if let resume = file.resume { try goOn(stream, after: resume) }
    while true {
      var origin = file.origin
      origin.position = done
      do throws(ByteStream.Damage) {
        guard try mailbox.next(into: &message) else { break }
      } catch {
        let compression = stream.compression?.rawValue ?? "file"
        let failure = DocumentError(
          error.code("corrupt_\(compression)"),
          "the \(compression) data \(error.verdict) at byte \(error.offset): \(error.reason)"
        ).endingInput(error.isUnread)
        let payload = message.bytes.isEmpty ? nil : Payload(bytes: message.bytes, mediaType: .plainText)
        done += 1
        let goesOn = !error.isUnread && mailbox.resynchronize() != nil
        let content = SourceItem.Content.failed(failure, origin: origin, payload: payload)
        try await emit(
          goesOn ? file.item(content, at: EntryPlace(number: done, bytes: mailbox.place)) : file.last(content))
        if goesOn { continue } else { return }
      }
      done += 1
      let content = content(of: message, origin: origin, limits: context.limits)
      if case .document(let document) = content, document.extras["mail"]?["damage"] != nil {
        context.warn("messages that end early are read as far as they go; extras.mail.damage says what shows it")
      }
      try await emit(file.item(content, at: EntryPlace(number: done, bytes: mailbox.place)))
    }
    if done == 0 {
      let error = DocumentError("empty_file", "the file is empty")
      try await emit(file.last(.failed(error, origin: file.origin, payload: nil)))
    }
  }

  /// Goes to where an earlier run got to.
  private func goOn(_ stream: ByteStream, after place: EntryPlace) throws(DocumentError) {
    do throws(ByteStream.Damage) {
      try stream.seek(to: place.bytes)
    } catch {
      throw DocumentError("file_changed", "the file cannot be gone on with: \(error.reason)")
    }
  }

  private func content(
    of message: Mailbox.Message, origin: Origin, limits: DocumentLimits
  ) -> SourceItem.Content {
    if message.isCut {
      let payload = Payload(bytes: message.bytes, mediaType: .plainText)
      return .failed(.limitExceeded(.bytes, limits: limits, found: nil), origin: origin, payload: payload)
    }
    let mail = MailMessage(message.bytes)
    guard Self.usual.contains(where: { mail.headers.bytes($0) != nil }) else {
      return .dropped(DropReason("not_mail", detail: "it begins with no headers of a message"), origin: origin)
    }
    return MailArticle(message: mail).content(origin: origin)
  }

  /// Fields of which every message has at least one.
  private static let usual = [
    "from", "date", "subject", "received", "message-id", "mime-version", "to", "content-type",
  ]
}
