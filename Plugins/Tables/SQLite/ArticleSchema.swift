/// The tables of an SQLite output. Readers may rely on them: a change that they would notice has another version.
enum ArticleSchema {
  /// What a database of Copydesk has as its `application_id`: the letters CPDY.
  static let application = 0x4350_4459
  /// The version, in `user_version`.
  static let version = 1

  /// Makes what is not there. Triggers keep the search tables and the rows below a document in step with it, also when another program
  /// changes or deletes documents (sqlite.org/fts5.html, 4.4.3).
  static let script: StaticString = """
    PRAGMA application_id = 0x43504459;
    PRAGMA user_version = 1;
    CREATE TABLE IF NOT EXISTS documents (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, path TEXT NOT NULL, position INTEGER NOT NULL, url TEXT, kind TEXT,
      title TEXT, deck TEXT, description TEXT, published TEXT, modified TEXT, section TEXT, site TEXT, language TEXT,
      licence TEXT, text TEXT NOT NULL, words INTEGER NOT NULL, unspaced INTEGER NOT NULL, extras TEXT);
    CREATE INDEX IF NOT EXISTS documents_published ON documents (published);
    CREATE INDEX IF NOT EXISTS documents_url ON documents (url);
    CREATE TABLE IF NOT EXISTS authors (
      document INTEGER NOT NULL REFERENCES documents (number), place INTEGER NOT NULL, name TEXT NOT NULL,
      PRIMARY KEY (document, place)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS tags (
      document INTEGER NOT NULL REFERENCES documents (number), place INTEGER NOT NULL, tag TEXT NOT NULL,
      PRIMARY KEY (document, place)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS images (
      document INTEGER NOT NULL REFERENCES documents (number), place INTEGER NOT NULL, src TEXT NOT NULL, alt TEXT,
      caption TEXT, credit TEXT, PRIMARY KEY (document, place)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS blocks (
      document INTEGER NOT NULL REFERENCES documents (number), place INTEGER NOT NULL, kind TEXT NOT NULL,
      role TEXT NOT NULL, position INTEGER NOT NULL, level INTEGER, url TEXT, text TEXT NOT NULL, data TEXT,
      PRIMARY KEY (document, place)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS removals (
      document INTEGER NOT NULL REFERENCES documents (number), place INTEGER NOT NULL, stage TEXT NOT NULL,
      rule TEXT NOT NULL, reason TEXT NOT NULL, kind TEXT NOT NULL, role TEXT NOT NULL, position INTEGER NOT NULL,
      repeats INTEGER, text TEXT NOT NULL, PRIMARY KEY (document, place)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS unfinished_run (number INTEGER NOT NULL, articles INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS extended_run (last_number INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS article_key (name TEXT NOT NULL);
    CREATE VIRTUAL TABLE IF NOT EXISTS search_words USING fts5 (
      title, deck, text, content = 'documents', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 2");
    CREATE VIRTUAL TABLE IF NOT EXISTS search_trigrams USING fts5 (
      title, deck, text, content = 'documents', content_rowid = 'number', tokenize = 'trigram');
    CREATE TRIGGER IF NOT EXISTS documents_added AFTER INSERT ON documents BEGIN
      INSERT INTO search_words (rowid, title, deck, text) VALUES (new.number, new.title, new.deck, new.text);
      INSERT INTO search_trigrams (rowid, title, deck, text)
        SELECT new.number, new.title, new.deck, new.text WHERE new.unspaced;
    END;
    CREATE TRIGGER IF NOT EXISTS documents_deleted AFTER DELETE ON documents BEGIN
      INSERT INTO search_words (search_words, rowid, title, deck, text)
        VALUES ('delete', old.number, old.title, old.deck, old.text);
      INSERT INTO search_trigrams (search_trigrams, rowid, title, deck, text)
        SELECT 'delete', old.number, old.title, old.deck, old.text WHERE old.unspaced;
      DELETE FROM authors WHERE document = old.number;
      DELETE FROM tags WHERE document = old.number;
      DELETE FROM images WHERE document = old.number;
      DELETE FROM blocks WHERE document = old.number;
      DELETE FROM removals WHERE document = old.number;
    END;
    CREATE TRIGGER IF NOT EXISTS documents_changed AFTER UPDATE OF number, title, deck, text, unspaced ON documents BEGIN
      INSERT INTO search_words (search_words, rowid, title, deck, text)
        VALUES ('delete', old.number, old.title, old.deck, old.text);
      INSERT INTO search_trigrams (search_trigrams, rowid, title, deck, text)
        SELECT 'delete', old.number, old.title, old.deck, old.text WHERE old.unspaced;
      INSERT INTO search_words (rowid, title, deck, text) VALUES (new.number, new.title, new.deck, new.text);
      INSERT INTO search_trigrams (rowid, title, deck, text)
        SELECT new.number, new.title, new.deck, new.text WHERE new.unspaced;
    END;
    """
}
