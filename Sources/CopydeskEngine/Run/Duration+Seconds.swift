extension Duration {
  /// The duration in seconds.
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }

  /// A duration of that many seconds; what isn't a duration, or is longer than thirty years, becomes thirty years.
  static func bounded(seconds: Double) -> Duration {
    let longest = 1e9
    return .seconds(seconds.isNaN ? longest : Swift.min(Swift.max(seconds, 0), longest))
  }
}
