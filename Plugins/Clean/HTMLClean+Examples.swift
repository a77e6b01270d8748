import CopydeskCore

extension HTMLClean {
  static let examples: [StageExample] = [
    StageExample(
      "What was seen and is taken out is recorded",
      input: .page(
        """
        <p onclick="x()">The ferry <a href="javascript:x()">sails</a> again.</p><div style="display: none">Subscribe!</div>
        <iframe src="https://video.example/7"></iframe><img src="/p.gif" width=1 height=1>
        """),
      output: .outline(
        """
        - hidden: widget p: Subscribe!
        - frame: widget embed: https://video.example/7
        - tracker: widget figure: /p.gif
        """)),
    StageExample(
      "Selectors of one's own", settings: ["keep": ["main"], "remove": [".promo"]],
      input: .page("<p>Menu</p><main><p>The ferry sails again.</p><p class=promo>Buy a ticket.</p></main>"),
      output: .outline(
        """
        - outside: widget p: Menu
        - site_rule: widget p: Buy a ticket.
        """)),
  ]
}
