import CopydeskEngine

/// What shows a run to whoever started it.
protocol RunDisplay: RunObserver {
  /// Shows progress from now on.
  func start()
  /// Says something that is about the run as a whole.
  func say(_ text: String)
  /// Says why the run does not begin.
  func refuse(_ text: String, _ code: RunExitCode)
  /// Ends progress, and says how the run ended.
  func end(_ report: RunReport)
}

/// Observers that are told of the same run.
struct RunObservers: RunObserver {
  let observers: [any RunObserver]

  func observe(_ event: RunEvent) {
    for observer in observers { observer.observe(event) }
  }
}
