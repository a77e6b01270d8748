/// The tables of a journal. A change that an older or newer Copydesk would stumble over has another version.
enum JournalSchema {
  /// What a journal has as its `application_id`: the letters CPDJ.
  static let application = 0x4350_444A
  /// The version, in `user_version`.
  static let version = 1

  /// Makes what is not there.
  ///
  /// - `runs`: one row a run; its `phase` is running, publishing, finished or replaying, and its `identity` what its output depends on, as JSON.
  /// - `commits`: how far a run has come; ``CopydeskEngine/RunPoint`` as JSON, and its source position by itself for whoever looks.
  /// - `inputs`: the files of a run, in order.
  /// - `documents`: one row for each document that has its verdict, in order.
  /// - `claims`: the outputs that a run gives their places at its end, and where they are until then.
  /// - `outputs`: the files that the latest run gave their places, and what they were like then.
  /// - `sites`: how much of the visible text of a site's pages a run kept.
  static let script: StaticString = """
    PRAGMA application_id = 0x4350444A;
    PRAGMA user_version = 1;
    CREATE TABLE IF NOT EXISTS runs (
      number INTEGER PRIMARY KEY, started TEXT NOT NULL, ended TEXT, phase TEXT NOT NULL, identity TEXT NOT NULL,
      at_most INTEGER);
    CREATE TABLE IF NOT EXISTS commits (run INTEGER PRIMARY KEY, source TEXT NOT NULL, point TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS inputs (
      run INTEGER NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, path TEXT NOT NULL, size INTEGER NOT NULL,
      modified INTEGER NOT NULL, PRIMARY KEY (run, number)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS documents (
      run INTEGER NOT NULL, number INTEGER NOT NULL, id TEXT NOT NULL, input TEXT NOT NULL, path TEXT NOT NULL,
      position INTEGER NOT NULL, url TEXT, site TEXT, hash TEXT, verdict TEXT NOT NULL, stage TEXT, reason TEXT,
      detail TEXT, output TEXT, words INTEGER, kept INTEGER, visible INTEGER, remembered TEXT, time INTEGER NOT NULL,
      PRIMARY KEY (run, number)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS claims (
      run INTEGER NOT NULL, path TEXT NOT NULL, partial TEXT NOT NULL, PRIMARY KEY (run, path)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS outputs (
      run INTEGER NOT NULL, path TEXT NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL,
      PRIMARY KEY (run, path)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS sites (
      run INTEGER NOT NULL, site TEXT NOT NULL, documents INTEGER NOT NULL, kept INTEGER NOT NULL,
      visible INTEGER NOT NULL, PRIMARY KEY (run, site)) WITHOUT ROWID;
    """
}
