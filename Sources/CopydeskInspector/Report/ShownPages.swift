/// Which documents of a report have a view of their own: all of the first, then the most suspicious.
struct ShownPages {
  private let most: Int
  /// By suspicion, the least first.
  private var shown: [(suspicion: Double, number: Int)] = []

  init(most: Int) { self.most = most }

  /// Whether a document is to be shown as things are.
  func takes(_ suspicion: Double) -> Bool {
    shown.count < most || shown.first.map { suspicion > $0.suspicion } ?? false
  }

  /// Takes a document in.
  ///
  /// - Returns: The document whose place it takes.
  mutating func add(_ suspicion: Double, number: Int) -> Int? {
    let dropped = shown.count >= most ? shown.removeFirst().number : nil
    var (low, high) = (0, shown.count)
    while low < high {
      let middle = (low + high) / 2
      // Of equals the one that came first stays longer.
      if shown[middle].suspicion < suspicion { low = middle + 1 } else { high = middle }
    }
    shown.insert((suspicion, number), at: low)
    return dropped
  }

  /// The numbers, the most suspicious first, those of one suspicion in the order of the input.
  var numbers: [Int] {
    shown.sorted { ($1.suspicion, $0.number) < ($0.suspicion, $1.number) }.map(\.number)
  }
}
