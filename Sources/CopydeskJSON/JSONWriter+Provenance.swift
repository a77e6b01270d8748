import CopydeskCore

extension JSONWriter {
  /// How the article came about: how its bytes were read, how sure it is, where its metadata came from, and which stages ran.
  mutating func provenance(_ document: Document) {
    let payload = document.payload
    object { writer in
      writer.key("media_type")
      writer.string(payload.mediaType.rawValue)
      writer.key("encoding")
      writer.string(payload.encoding?.name)
      writer.key("encoding_decided_by")
      writer.string(payload.encoding?.decision.rawValue)
      writer.key("repairs")
      writer.number(payload.encoding?.repairs)
      writer.evidence(document.evidence)
      writer.key("fields")
      writer.fieldOrigins(document)
      writer.key("stages")
      writer.array(document.history) { $0.stage($1) }
    }
  }

  private mutating func evidence(_ evidence: Evidence?) {
    key("confidence")
    if let evidence { number(evidence.confidence) } else { string(nil) }
    key("doubts")
    array(evidence?.doubts ?? []) { $0.string($1) }
    key("evidence")
    object { writer in
      for measure in evidence?.measures ?? [] {
        writer.key(named: measure.name)
        writer.number(measure.value)
      }
    }
  }

  private mutating func fieldOrigins(_ document: Document) {
    object { writer in
      for field in MetadataField.all {
        let places = document.places(of: field)
        if places.isEmpty { continue }
        writer.key(field.name)
        writer.array(places) { $0.string($1.rawValue) }
      }
    }
  }

  private mutating func stage(_ entry: HistoryEntry) {
    object { writer in
      writer.key("stage")
      writer.string(entry.stage)
      writer.key("version")
      writer.string(entry.version)
      writer.key("note")
      writer.string(entry.note)
    }
  }
}
