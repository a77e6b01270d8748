package import CopydeskText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The day that `{run_date}` names: in UTC, and the same for a whole run, also where it ends after midnight or goes on the next day.
package enum RunDay {
  /// The day of the run that the task belongs to; outside of runs, the day on which it was first asked for.
  @TaskLocal package static var current = today

  /// The day of now.
  package static var today: CivilDay { CivilDay(secondsSince1970: Int(time(nil))) }
}
