import CLibXML2
import CopydeskHTML

/// Takes elements and texts in document order, and has libxml2 write them as HTML.
///
///     var writer = HTMLWriter()
///     writer.open("p", [("class", "lead")])
///     writer.text("Rain & wind")
///     writer.close()
///     writer.html()   // <p class="lead">Rain &amp; wind</p>
///
/// Texts and values are escaped. Names are written as they are, so they must be names: the caller chooses them from a list.
public struct HTMLWriter: Sendable {
  private struct Node {
    /// The element's name as bytes; of a text, its characters.
    var bytes: Range<Int>
    var parent: Int32
    var isText: Bool
    var attributes: Range<Int>
  }

  private var nodes: [Node] = []
  private var attributes: [(name: Range<Int>, value: Range<Int>)] = []
  private var bytes: [UInt8] = []
  private var stack: [Int32] = []

  public init() {}

  /// How many elements are open.
  public var depth: Int { stack.count }

  /// Begins an element. One that cannot have content, such as `img`, is ended like every other.
  public mutating func open(_ name: String, _ attributes: [(name: String, value: String)] = []) {
    let start = self.attributes.count
    for (name, value) in attributes { self.attributes.append((keep(name), keep(value))) }
    nodes.append(
      Node(bytes: keep(name), parent: stack.last ?? -1, isText: false, attributes: start..<self.attributes.count))
    stack.append(Int32(nodes.count - 1))
  }

  /// Ends the element that was begun last.
  public mutating func close() { stack.removeLast() }

  /// Adds an element without content.
  public mutating func empty(_ name: String, _ attributes: [(name: String, value: String)] = []) {
    open(name, attributes)
    close()
  }

  /// Adds text.
  public mutating func text(_ text: String) {
    self.text(Array(text.utf8)[...])
  }

  /// Adds text in UTF-8.
  public mutating func text(_ text: ArraySlice<UInt8>) {
    guard !text.isEmpty else { return }
    let start = bytes.count
    // The first line feed in `<pre>` counts for nothing when HTML is read, so a text that begins with one gets another.
    if text.first == 0x0A, isFirstInPreformatted { bytes.append(0x0A) }
    for byte in text where byte != 0 { bytes.append(byte) }
    nodes.append(Node(bytes: start..<bytes.count, parent: stack.last ?? -1, isText: true, attributes: 0..<0))
  }

  private var isFirstInPreformatted: Bool {
    guard let parent = stack.last, Int(parent) == nodes.count - 1 else { return false }
    return bytes[nodes[Int(parent)].bytes].elementsEqual("pre".utf8)
  }

  private mutating func keep(_ text: String) -> Range<Int> {
    let start = bytes.count
    for byte in text.utf8 where byte != 0 { bytes.append(byte) }
    return start..<bytes.count
  }

  // MARK: Writing

  /// Everything that was added, as HTML in UTF-8.
  public func html() -> [UInt8] {
    let store = makeStore()
    guard let output = xmlAllocOutputBuffer(nil) else { fatalError("libxml2 ran out of memory") }
    defer { xmlOutputBufferClose(output) }
    var child = store.document.pointee.children
    while let node = child {
      htmlNodeDumpFormatOutput(output, store.document, node, "UTF-8", 0)
      child = node.pointee.next
    }
    return withExtendedLifetime(store) {
      xmlOutputBufferFlush(output)
      let count = Int(xmlOutputBufferGetSize(output))
      return xmlOutputBufferGetContent(output).map { Array(UnsafeBufferPointer(start: $0, count: count)) } ?? []
    }
  }

  private func makeStore() -> NodeStore {
    let strings = nodes.count + attributes.count * 2
    let store = NodeStore(nodes: nodes.count, attributes: attributes.count, characters: bytes.count + strings)
    for (number, node) in nodes.enumerated() {
      let parent = node.parent >= 0 ? Int(node.parent) : nil
      if node.isText {
        store.addText(number, bytes[node.bytes], to: parent)
        continue
      }
      store.addElement(number, UnsafePointer(store.string(bytes[node.bytes])), to: parent)
      for attribute in node.attributes {
        let (name, value) = attributes[attribute]
        store.addAttribute(
          attribute, UnsafePointer(store.string(bytes[name])), bytes[value],
          namespace: ElementNames.shared.noNamespace, to: number)
      }
    }
    return store
  }
}
