import CopydeskCore

/// A line of a manifest: a shard's number and one part of its input, as seven fields with tabs between them.
///
///     17	0-1073741824	1073741824	-	0,0,0,0,0@0:2024/a.warc.gz	file	dump/2024/a.warc.gz
///
/// The shard, the bytes, how many the file has, the number of the first record that is not read (or `-`), where reading begins in the source's
/// own notation, what becomes of the input, and its path.
struct ManifestLine: Equatable {
  var shard: Int
  var part: InputPart

  init(shard: Int, part: InputPart) { (self.shard, self.part) = (shard, part) }

  init?(_ line: Substring) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 7, let shard = Int(fields[0]), shard > 0, let fileSize = Int(fields[2]), fileSize >= -1 else {
      return nil
    }
    let ends = fields[1].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard ends.count == 2, 0 <= ends[0], ends[0] <= ends[1] else { return nil }
    let end = Int(fields[3])
    guard end != nil || fields[3] == "-", let begin = ManifestField.text(of: fields[4]),
      let kind = Self.kind(fields[5]), let name = ManifestField.text(of: fields[6])
    else { return nil }
    self.init(
      shard: shard,
      part: InputPart(
        kind: kind, name: name, begin: SourcePosition(rawValue: begin), end: end, bytes: ends[0]..<ends[1],
        fileSize: fileSize))
  }

  var text: String { "\(shard)\t\(Self.text(of: part))" }

  /// The fields after the shard's number: all that the shard's documents depend on.
  static func text(of part: InputPart) -> String {
    let fields = [
      "\(part.bytes.lowerBound)-\(part.bytes.upperBound)", "\(part.fileSize)", part.end.map(String.init) ?? "-",
      ManifestField.escaped(part.begin.rawValue), text(of: part.kind), ManifestField.escaped(part.name),
    ]
    return fields.joined(separator: "\t")
  }

  private static func text(of kind: InputPart.Kind) -> String {
    switch kind {
    case .file: "file"
    case .dropped(let reason): "dropped \(reason.code) \(ManifestField.escaped(reason.detail ?? ""))"
    case .failed(let error): "failed \(error.code) \(ManifestField.escaped(error.message))"
    }
  }

  private static func kind(_ field: Substring) -> InputPart.Kind? {
    if field == "file" { return .file }
    let space = UInt8(ascii: " ")
    let parts = field.utf8.split(separator: space, maxSplits: 2, omittingEmptySubsequences: false).map(Substring.init)
    guard parts.count == 3, let text = ManifestField.text(of: parts[2]) else { return nil }
    switch parts[0] {
    case "dropped": return .dropped(DropReason(String(parts[1]), detail: text.isEmpty ? nil : text))
    case "failed": return .failed(DocumentError(String(parts[1]), text))
    default: return nil
    }
  }
}
