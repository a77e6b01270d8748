import CopydeskJSON

extension PageView {
  /// Writes the view as `page.js` reads it.
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("number")
      writer.number(number)
      writer.member("id", id)
      writer.member("site", site)
      writer.member("url", url)
      writer.member("file", file)
      writer.member("verdict", verdict)
      writer.member("stage", stage)
      writer.member("reason", reason)
      writer.member("encoding", encoding)
      writer.member("language", language)
      if let confidence {
        writer.key("confidence")
        writer.number(confidence)
      }
      writer.member("doubts", doubts)
      writer.key("measures")
      writer.object { writer in
        for (name, value) in measures {
          writer.key(named: name)
          writer.number(value)
        }
      }
      writer.member("notes", notes)
      writer.key("fields")
      writer.array(fields) { $1.write(to: &$0) }
      writer.key("blocks")
      writer.array(blocks) { $1.write(to: &$0) }
      writer.key("removals")
      writer.array(removals) { $1.write(to: &$0) }
      writer.key("isPlainText")
      writer.bool(isPlainText)
      writer.member("outline", outline)
    }
  }
}

extension PageView.Field {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", name)
      writer.member("values", values)
      writer.member("places", places)
    }
  }
}

extension PageView.Block {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("kind", kind)
      writer.member("role", role)
      writer.key("position")
      writer.number(position)
      writer.member("text", text)
      if let level {
        writer.key("level")
        writer.number(level)
      }
      writer.member("src", src)
      writer.member("alt", alt)
      writer.member("credit", credit)
      writer.key("marks")
      writer.array(marks) { $1.write(to: &$0) }
      if let rows {
        writer.key("rows")
        writer.array(rows) { writer, row in writer.array(row) { $0.string($1) } }
      }
    }
  }
}

extension PageView.Mark {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("kind", kind)
      writer.key("start")
      writer.number(start)
      writer.key("end")
      writer.number(end)
      writer.member("href", href)
    }
  }
}

extension PageView.Removal {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("stage", stage)
      writer.member("rule", rule)
      writer.member("reason", reason)
      writer.key("position")
      writer.number(position)
      writer.member("text", text)
      writer.key("words")
      writer.number(words)
    }
  }
}

extension JSONWriter {
  /// Writes a member that is a text; nothing where there is none.
  fileprivate mutating func member(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  fileprivate mutating func member(_ name: StaticString, _ values: [String]) {
    key(name)
    array(values) { $0.string($1) }
  }
}
