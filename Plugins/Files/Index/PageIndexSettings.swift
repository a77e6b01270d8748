public import CopydeskCore

/// The settings of an index: a file with a row for each page, which says what the page itself may not.
public struct PageIndexSettings: StageSettings {
  @Setting("A CSV or TSV file, also compressed; its first row has the names of the columns.")
  public var path: PathSetting
  @Setting("What is between fields; auto tells by the first row.") public var separator = PageIndexSeparator.auto
  @Setting("The column with the page's path: below the folder that is read, or as the report shows it.")
  public var file = "path"
  @Setting("The column with the page's address.") public var url = "url"
  @Setting("The column with the day or the moment of publication, in the form of ISO 8601.") public var date = "date"
  @Setting("The column with a name for the page, which is kept as the extra 'id'.") public var id = "id"
  @Setting("What happens to a page that is not in the index.") public var missing = MissingPage.keep

  public init() {}
}
