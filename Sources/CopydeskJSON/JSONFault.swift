/// What is wrong with a JSON text, and at which of its bytes.
package struct JSONFault: Error, Hashable {
  package var reason: String
  package var offset: Int

  package init(reason: String, offset: Int) {
    (self.reason, self.offset) = (reason, offset)
  }
}
