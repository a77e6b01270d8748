/// What is wrong with a JSON text, and at which of its bytes.
struct JSONFault: Error, Hashable {
  var reason: String
  var offset: Int
}
