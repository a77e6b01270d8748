/// What a run does, seen what the journal has of earlier ones.
package enum RunPlan: Sendable {
  /// It begins anew; why, where an earlier run could have been gone on with, or looked as if nothing was left to do.
  case begin(why: String?)
  /// It goes on with an earlier run; a sentence about that.
  case goOn(EarlierRun, String)
  /// It adds inputs that are new to what a run has published that ended well; a sentence about that.
  case extend(EarlierRun, String)
  /// There is nothing left to do of an earlier run; a sentence about that.
  case done(EarlierRun, String)
}

/// Whether a run goes on where an earlier one ended.
package enum ResumeMode: String, Sendable, CaseIterable {
  /// It does where nothing has changed that counts; else it begins anew.
  case auto
  /// It begins anew.
  case never
  /// It does, whatever has changed.
  case force
}
