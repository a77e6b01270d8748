import CZlib
import CZstd
import CopydeskCore

/// Why compressed bytes cannot be read.
package enum DecompressionError: Error, Equatable {
  /// The result would have more bytes than are allowed.
  case tooLarge
  /// The bytes are damaged in the way that the text describes.
  case corrupt(String)
}
