import CopydeskHTML
import Testing

/// What the head of a page says before the page is parsed.
@Suite struct PageHeadTests {
  @Test(arguments: [
    ("<link rel=canonical href='https://a.example/?x=1&amp;y=2'>", "https://a.example/?x=1&y=2"),
    ("<LINK HREF=https://a.example REL=Canonical><link rel=canonical href=https://b.example>", "https://a.example"),
    ("<link rel=icon href=a.ico><script>'<link rel=canonical href=x>'</script><link rel=canonical href=//c>", "//c"),
    (
      "<!-- <link rel=canonical href=a> --><title><link rel=canonical href=b></title><link rel=canonical href=c>", "c"
    ),
  ])
  func `The first canonical link before the body`(head: String, expected: String) {
    #expect(PageHead.canonicalAddress(of: Array(head.utf8)) == expected)
  }

  @Test(arguments: [
    "", "<link rel=canonical>", "<body><link rel=canonical href=a>", "<link rel=canonical href='a", "<link",
  ])
  func `Nothing that counts`(head: String) {
    #expect(PageHead.canonicalAddress(of: Array(head.utf8)) == nil)
  }
}
