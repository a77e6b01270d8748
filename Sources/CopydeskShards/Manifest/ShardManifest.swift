package import CopydeskCore
import CopydeskText

/// Which shard reads which inputs.
///
/// Shards are stretches of the source's inputs in their order, about equally many bytes each: what shard after shard writes is in the order in
/// which one run would write it.
package struct ShardManifest: Sendable, Equatable {
  /// A digest of the source's settings, which the parts are meant for.
  package var source: String
  /// The parts of each shard.
  package var shards: [[InputPart]]

  package init(source: String, shards: [[InputPart]]) { (self.source, self.shards) = (source, shards) }

  /// Divides parts among shards.
  ///
  /// - Parameters:
  ///   - parts: All inputs, in their order.
  ///   - size: How many bytes a shard has, about.
  package init(source: String, parts: [InputPart], size: Int) {
    self.init(source: source, shards: [])
    let total = parts.reduce(0) { $0 + $1.bytes.count }
    let count = max(1, (total + size - 1) / max(1, size))
    var last = -1
    var start = 0
    for part in parts {
      // The shard that the middle of the part lies in.
      let middle = Double(start) + Double(part.bytes.count) / 2
      let shard = min(count - 1, Int(middle / max(1, Double(total)) * Double(count)))
      if shard != last { shards.append([]) }
      last = shard
      shards[shards.count - 1].append(part)
      start += part.bytes.count
    }
  }

  /// How many bytes all inputs have.
  package var bytes: Int { shards.joined().reduce(0) { $0 + $1.bytes.count } }

  /// The digest of all that it says.
  package var digest: String { Hash128(Array(text.utf8)).text }

  private static let first = "copydesk-shards 1"

  /// The manifest as a text: a head, a line for each part, and a last line that says that it is whole.
  package var text: String {
    var lines = [
      Self.first, "source \(source)", "shards \(shards.count)", "bytes \(bytes)",
    ]
    for (index, parts) in shards.enumerated() {
      lines += parts.map { ManifestLine(shard: index + 1, part: $0).text }
    }
    return lines.joined(separator: "\n") + "\n" + "end \(lines.count - 4) \(Self.digest(of: lines))\n"
  }

  private static func digest<Lines: Sequence<Line>, Line: StringProtocol>(of lines: Lines) -> String {
    var bytes: [UInt8] = []
    for line in lines { bytes += Array(line.utf8) + [0x0A] }
    return Hash128(bytes).text
  }

  /// Reads a manifest.
  ///
  /// - Parameter path: Its name in errors.
  /// - Throws: ``ShardError`` where it is none, or not whole.
  package init(_ text: String, path: String) throws(ShardError) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == Self.first[...] else {
      let other = lines.first?.hasPrefix("copydesk-shards ") == true
      throw ShardError(
        "\(path): \(other ? "a manifest of another version of Copydesk" : "not a manifest of shards"); 'shards plan' makes one"
      )
    }
    func changed(_ line: Int) -> ShardError {
      ShardError("\(path):\(line): not as 'shards plan' wrote it; plan again")
    }
    guard lines.count >= 6, lines.last == "" else {
      throw ShardError("\(path): the manifest is cut off; plan again")
    }
    let body = lines.dropLast(2)
    let end = lines[lines.count - 2].split(separator: " ")
    guard end.count == 3, end[0] == "end" else { throw ShardError("\(path): the manifest is cut off; plan again") }
    guard Int(end[1]) == body.count - 4, end[2] == Self.digest(of: body) else { throw changed(lines.count - 1) }
    guard let source = Self.value("source", lines[1]), let count = Self.value("shards", lines[2]).flatMap({ Int($0) }),
      count >= 0
    else { throw changed(2) }
    self.init(source: String(source), shards: [])
    for (index, line) in body.enumerated().dropFirst(4) {
      guard let line = ManifestLine(line), line.shard == shards.count || line.shard == shards.count + 1 else {
        throw changed(index + 1)
      }
      if line.shard > shards.count { shards.append([]) }
      shards[line.shard - 1].append(line.part)
    }
    guard shards.count == count else { throw changed(3) }
  }

  private static func value(_ key: String, _ line: Substring) -> Substring? {
    line.hasPrefix("\(key) ") ? line.dropFirst(key.count + 1) : nil
  }
}
