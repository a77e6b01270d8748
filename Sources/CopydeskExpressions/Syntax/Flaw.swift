/// What is wrong with an expression, and at which of its code points.
struct Flaw: Error {
  let message: String
  let offset: Int
  let suggestion: String?

  init(_ message: String, at offset: Int, suggestion: String? = nil) {
    (self.message, self.offset, self.suggestion) = (message, offset, suggestion)
  }
}
