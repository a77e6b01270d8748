extension Attack {
  static let all = elements + handlers + schemes + pictures + syntax + mutations + encodings + styles

  /// Elements that run, embed or submit.
  private static let elements = [
    Attack("a script", "<p>a<script>go()</script>b"),
    Attack("a script in capitals with an address", "<ScRiPt SRC=//bad.example/x.js></sCrIpT>"),
    Attack("a script without an end", "<p>a</p><script>go()"),
    Attack("a script whose tag has no end", "<p>a<script src=//bad.example/x.js "),
    Attack("a script with a slash for a space", "<script/src=//bad.example/x.js></script>"),
    Attack("a script with extra signs", "<script/q=\"a\" src=\"//bad.example/x\"></script >"),
    Attack("a script in a script", "<scr<script>ipt>go()</scr</script>ipt>"),
    Attack("a script of modules", "<script type=module>import '//bad.example/x'</script>"),
    Attack("a script in the head", "<head><script>go()</script></head><p>a"),
    Attack("a frame with an address that runs", "<iframe src=\"javascript:go()\"></iframe>"),
    Attack("a frame with a page in it", "<iframe srcdoc=\"&lt;script&gt;go()&lt;/script&gt;\"></iframe>"),
    Attack("a set of frames", "<frameset><frame src=\"javascript:go()\"></frameset>"),
    Attack("an object", "<object data=\"data:text/html,<script>go()</script>\">x</object>"),
    Attack("an object with parameters", "<object classid=clsid:1><param name=url value=\"javascript:go()\"></object>"),
    Attack("an embed", "<embed src=\"//bad.example/x.swf\" allowscriptaccess=always>"),
    Attack("an applet", "<applet code=X archive=//bad.example/x.jar>x</applet>"),
    Attack("a form that posts", "<form action=\"javascript:go()\"><input type=submit value=a></form>"),
    Attack(
      "a button with an action of its own", "<form id=f></form><button form=f formaction=\"javascript:go()\">a</button>"
    ),
    Attack("a picture as a button", "<input type=image src=x formaction=javascript:go() onerror=go()>"),
    Attack("a field that gets the focus", "<input autofocus onfocus=go()><textarea autofocus onfocus=go()></textarea>"),
    Attack("a base for relative links", "<base href=\"javascript:go();//\"><a href=\"x\">a</a>"),
    Attack("another base", "<base href=\"//bad.example/\"><script src=x.js></script>"),
    Attack("a refresh", "<meta http-equiv=refresh content=\"0;url=javascript:go()\">"),
    Attack("a refresh to data", "<META HTTP-EQUIV=\"Refresh\" CONTENT=\"0; URL=data:text/html;base64,PHNjcmlwdD4=\">"),
    Attack("a cookie", "<meta http-equiv=Set-Cookie content=\"a=b\">"),
    Attack(
      "an encoding that hides tags",
      "<meta http-equiv=content-type content=\"text/html; charset=utf-7\">+ADw-script+AD4-go()"),
    Attack("an import", "<link rel=import href=\"//bad.example/x.html\">"),
    Attack(
      "a sheet",
      "<link rel=stylesheet href=\"javascript:go()\"><link rel=\"canonical stylesheet\" href=\"//bad.example/x\">"),
    Attack("a canonical address that runs", "<link rel=canonical href=\"javascript:go()\">"),
    Attack("a sound", "<bgsound src=\"javascript:go()\">"),
    Attack("a layer", "<layer src=\"//bad.example/x\"></layer><ilayer src=\"javascript:go()\"></ilayer>"),
    Attack("a moving text", "<marquee onstart=go() behavior=alternate>a</marquee>"),
    Attack("a picture map", "<img src=a.png usemap=#m><map name=m><area href=\"javascript:go()\" shape=default></map>"),
    Attack("an old image element", "<image src=x onerror=go()>"),
    Attack("a key generator", "<keygen autofocus onfocus=go()><isindex action=javascript:go() type=image>"),
    Attack("a custom element", "<x-a onclick=go() is=\"script\">a</x-a><a is=x-b href=#a>b</a>"),
    Attack("a template", "<template><script>go()</script><img src=x onerror=go()></template>"),
    Attack("a shadow root", "<div><template shadowrootmode=open><img src=x onerror=go()></template></div>"),
    Attack("a portal", "<portal src=\"javascript:go()\"></portal><fencedframe src=\"javascript:go()\"></fencedframe>"),
  ]

  /// Attributes that run.
  private static let handlers = [
    Attack("a picture that fails", "<img src=x onerror=go()>"),
    Attack("a handler with capitals", "<img src=x oNeRrOr=go()>"),
    Attack("a handler after a slash", "<img/src=x/onerror=go()>"),
    Attack("a handler after a quote", "<img src=\"x\"onerror=go()>"),
    Attack("a handler in quotes never closed", "<img src=\"x` onerror=`go()\"onload=go()>"),
    Attack("a handler after a NUL", "<img src=x\u{0} onerror=go() on\u{0}load=go()>"),
    Attack("a handler after odd spaces", "<img\u{C}src=x\u{B}onerror=go()\u{C}onload=go()>"),
    Attack("a handler with an equals sign before it", "<img src=x =onerror=go() ==onload=go()>"),
    Attack("handlers that exist nowhere yet", "<p onfuturething=go() on=go() onon=go()>a"),
    Attack("a handler on the body", "<body onload=go() onpageshow=go() background=\"javascript:go()\"><p>a"),
    Attack("a handler on html", "<html onclick=go() manifest=//bad.example/x><p>a"),
    Attack("a details that opens", "<details open ontoggle=go()><summary>a</summary>b</details>"),
    Attack(
      "a film that fails", "<video src=x onerror=go()><source onerror=go() src=y></video><audio src=x onerror=go()>"),
    Attack("an animation", "<p style=\"animation: x\" onanimationstart=go()>a"),
    Attack(
      "a thing that can be written in", "<p contenteditable onbeforeinput=go() autofocus onfocus=go() tabindex=1>a"),
    Attack("a popover", "<button popovertarget=x>a</button><p id=x popover onbeforetoggle=go()>b"),
    Attack("a handler in an end tag", "<p>a</p onclick=go()><a href=#x>b</a onclick=go()>"),
    Attack("the same attribute twice", "<a href=\"#x\" href=\"javascript:go()\" HREF=\"javascript:go()\">a</a>"),
  ]

  /// Addresses that run.
  private static let schemes = [
    "javascript:go()", "JaVaScRiPt:go()", " \u{1}\u{1F} javascript:go()", "java\tscript:go()", "java\nscript:go()",
    "java\r\nscript:go()", "\tj\na\rv\tascript\n:\rgo()", "java&#9;script:go()", "java&Tab;script:go()",
    "java&NewLine;script&colon;go()", "javascript&colon;go()", "&#106;avascript:go()", "&#x6A&#x61vascript:go()",
    "&#0000106avascript&#0000058go()", "javascript\u{0}:go()", "java\u{0}script:go()", "\u{FEFF}javascript:go()",
    "\u{A0}javascript:go()", "\u{2003}javascript:go()", "javascript\u{200B}:go()", "java\u{AD}script:go()",
    "javascript://%0Ago()", "javascript:/*--></title></style></textarea></script>*/go()", "jav&#x0A;ascript:go()",
    "vbscript:go", "VBScript:go", "livescript:go()", "mocha:go()", "data:text/html,<script>go()</script>",
    "data:text/html;base64,PHNjcmlwdD5nbygpPC9zY3JpcHQ+", "data:image/svg+xml,<svg onload=go()>", "data:,x",
    "DATA:application/xhtml+xml,<script/>", "blob:https://bad.example/1", "file:///etc/passwd", "filesystem:x",
    "about:blank",
    "view-source:javascript:go()", "feed:javascript:go()", "jar:javascript:go()!/", "intent://x#Intent;end",
    "x-unknown:go()",
    "ms-its:x", "mhtml:http://bad.example/x!y", "jav\\ascript:go()", "javascript%3Ago()", "ｊavascript:go()",
  ].flatMap { address in
    [
      Attack("a link to \(address.debugDescription)", "<a href=\"\(address)\">a</a><area href='\(address)'>"),
      Attack(
        "media from \(address.debugDescription)",
        "<img src=\"\(address)\" lowsrc=\"\(address)\" dynsrc='\(address)'>"
          + "<video poster=\"\(address)\" src=\"\(address)\"><source src=\"\(address)\"><track src=\"\(address)\"></video>"
          + "<q cite=\"\(address)\">a</q><table background=\"\(address)\"><td background=\"\(address)\">b</table>"),
    ]
  }

  /// Pictures and other contents that hold a program.
  private static let pictures = [
    Attack(
      "a set of sources", "<img srcset=\"javascript:go() 1x, data:text/html,x 2x, java\nscript:go() 3w\" src=a.png>"),
    Attack("a set in a source", "<picture><source srcset=\"a.png 1x,javascript:go() 2x\"><img src=a.png></picture>"),
    Attack("a lazy picture", "<img data-src=\"javascript:go()\" data-srcset=\"javascript:go() 1x\" alt=a>"),
    Attack(
      "a picture without scripts",
      "<img src=data:image/gif;base64,R0=><noscript><img src=\"javascript:go()\" onerror=go()></noscript>"),
    Attack("a drawing", "<svg onload=go()><script>go()</script></svg>"),
    Attack("a drawing with a link", "<svg><a xlink:href=\"javascript:go()\"><text>a</text></a></svg>"),
    Attack(
      "a drawing that sets a link",
      "<svg><a><animate attributeName=href values=\"javascript:go()\"/><text>a</text></a></svg>"),
    Attack(
      "a drawing that uses another", "<svg><use href=\"data:image/svg+xml,<svg id='x' onload='go()'/>#x\"/></svg>"),
    Attack("HTML in a drawing", "<svg><foreignObject><iframe src=\"javascript:go()\"></iframe></foreignObject></svg>"),
    Attack(
      "a handler in a drawing",
      "<svg><set onbegin=go() attributeName=x></svg><svg><desc><img src=x onerror=go()></desc></svg>"),
    Attack("a formula with a link", "<math href=\"javascript:go()\"><mi xlink:href=\"javascript:go()\">a</mi></math>"),
    Attack(
      "HTML in a formula", "<math><annotation-xml encoding=\"text/html\"><script>go()</script></annotation-xml></math>"),
    Attack("an inline drawing as a picture", "<img src=\"data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ZygpPg==\">"),
    Attack("a thing like a picture", "<img src=\"data:image/png\" alt=a><img src=\"data:image/pngx;x,y\" alt=b>"),
  ]

  /// Markup that parsers read differently.
  private static let syntax = [
    Attack("two signs before a name", "<<script>go()//<</script>"),
    Attack("a space before a name", "< script>go()</ script><\nscript>go()"),
    Attack("a tag in a tag", "<p <script>go()</script>>a"),
    Attack("a tag without an end", "<p>a</p><img src=x onerror=go() "),
    Attack("a comment that ends early", "<!--><script>go()</script>--><!---><img src=x onerror=go()>-->"),
    Attack("a comment that ends with a sign", "<!-- --!><img src=x onerror=go()> -->"),
    Attack("a comment in a comment", "<!-- <!-- --><script>go()</script> -->"),
    Attack(
      "a condition", "<!--[if gte IE 4]><script>go()</script><![endif]--><![if IE]><script>go()</script><![endif]>"),
    Attack("a comment never closed", "<!-- <p title=\"--><img src=x onerror=go()>\">"),
    Attack("a section of characters", "<![CDATA[<script>go()</script>]]><p>a"),
    Attack("a processing instruction", "<?xml-stylesheet href=\"javascript:go()\"?><?php go() ?><p>a"),
    Attack("a declaration", "<!DOCTYPE html [<!ENTITY x \"<script>go()</script>\">]><p>&x;</p>"),
    Attack(
      "an entity of XML from elsewhere",
      "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"),
    Attack(
      "XHTML",
      "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><script/><x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">go()</x:script></body></html>"
    ),
    Attack(
      "a name with a colon", "<html:script>go()</html:script><svg:script>go()</svg:script><xml:namespace prefix=t>"),
    Attack("names with odd signs", "<script\u{1}>go()</script\u{1}><a\"b onclick=go()><p\u{0} onclick=go()>x"),
    Attack(
      "an island of data",
      "<xml id=x><a><b>&lt;script>go()&lt;/script></b></a></xml><span datasrc=#x datafld=b dataformatas=html></span>"),
    Attack("a server's include", "<!--#exec cmd=\"x\"--><p title='<!--#exec cmd=\"<script>go()</script>\"-->'>a"),
    Attack("quotes of three kinds", "<a title='\"`><script>go()</script>' href=`javascript:go()`>a</a>"),
    Attack("a value with signs only", "<p title=`<script>go()</script>` class=\"--><script>\">a"),
    Attack(
      "many signs", String(repeating: "<", count: 3_000) + "script>go()" + String(repeating: "</script>", count: 50)),
    Attack("a deep page", String(repeating: "<div>", count: 1_500) + "<script>go()</script><img src=x onerror=go()>"),
    Attack("a link in a link", "<a href=#x><table><a href=\"javascript:go()\">b</a></table></a>"),
  ]

  /// What was text or a value when it was read, and would be markup when it is read again.
  private static let mutations = [
    Attack("text without scripts", "<noscript><p title=\"</noscript><img src=x onerror=go()>\"></noscript>"),
    Attack("an example", "<xmp><p title=\"</xmp><img src=x onerror=go()>\"></xmp>"),
    Attack("a title", "<title><img title=\"</title><script>go()</script>\"></title><p>a"),
    Attack("a title in the body", "<p>a</p><title>&lt;/title>&lt;script>go()&lt;/script></title>"),
    Attack("a field", "<textarea><img title=\"</textarea><script>go()</script>\"></textarea>"),
    Attack("a field in a frame", "<iframe><img title=\"</iframe><script>go()</script>\"></iframe>"),
    Attack(
      "no frames",
      "<noframes><p title=\"</noframes><script>go()</script>\"></noframes><noembed><p title=\"</noembed><script>go()</script>\"></noembed>"
    ),
    Attack("the rest as text", "<p>a<plaintext><script>go()</script>"),
    Attack("a listing", "<listing>&lt;img src=x onerror=go()></listing><pre>&lt;script>go()&lt;/script></pre>"),
    Attack("a sheet in a drawing", "<svg><style><img title=\"</style><img src=x onerror=go()>\"></style></svg>"),
    Attack("a sheet in a formula", "<math><style><img title=\"</style><img src=x onerror=go()>\"></style></math>"),
    Attack(
      "a formula in a table in a form",
      "<form><math><mtext></form><form><mglyph><style></math><img src onerror=go()></style></mglyph></form></mtext></math></form>"
    ),
    Attack(
      "a formula's picture",
      "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=go()&gt;\">"),
    Attack("a title in a drawing", "<svg></p><title><a id=\"</title><img src=x onerror=go()>\"></title></svg>"),
    Attack("a paragraph in a drawing", "<svg></p><style><a id=\"</style><img src=1 onerror=go()>\">"),
    Attack(
      "a template in a select", "<select><template><style><!--</style><img src=x onerror=go()>--></template></select>"),
    Attack("a select that is left", "<select><iframe></select><img src=x onerror=go()>"),
    Attack("text that escapes", "<p>&lt;script&gt;go()&lt;/script&gt; &amp;lt;img src=x onerror=go()&amp;gt;</p>"),
    Attack("a value that escapes", "<p title=\"&quot;><script>go()</script>\" class='\"><img src=x onerror=go()>'>a"),
    Attack("a value with a backquote", "<p title=\"``onmouseover=go()\" class=\"` onclick=go() `\">a"),
    Attack("the end of a row", "<table><tr><td>a</tr></table></td><script>go()</script><td onclick=go()>b"),
    Attack("text fostered out of a table", "<table><tr>&lt;script><p onclick=go()>a</p><td>b</table>"),
    Attack("misnested marks", "<b onclick=go()><p>a</b><i style=x:expression(go())>b</p></i>"),
  ]

  /// Bytes that one reader takes for other characters than another.
  private static let encodings = [
    Attack("UTF-7", "<head><meta charset=utf-7></head>+ADw-script+AD4-go()+ADw-/script+AD4-"),
    Attack("an escape of ISO-2022-JP", "<p title=\"\u{1B}$B\">a\u{1B}(B\" onclick=go() x=\"</p>"),
    Attack("full-width signs", "＜script＞go()＜/script＞<a href=\"javascript：go()\">a</a>"),
    Attack("marks of direction", "<a href=\"\u{202E}javascript:go()\">a</a><\u{200B}script>go()</script>"),
    Attack("characters outside of Unicode", "<p>&#xD800;&#x110000;&#0;&#x1;<img src=x &#111;nerror=go()>"),
    Attack("a byte order mark inside", "<p>\u{FEFF}<\u{FEFF}script>go()</script>"),
    Attack("separators of lines", "<p title='a\u{2028}onclick=go()'>b\u{85}<img src=x\u{2028}onerror=go()>"),
  ]

  /// Style sheets that run or load.
  private static let styles = [
    Attack("an expression", "<p style=\"width: expression(go())\">a"),
    Attack("an expression with a comment", "<p style=\"xss:exp/**/ression(go())\" STYLE=x>a"),
    Attack("a binding", "<p style=\"-moz-binding: url(//bad.example/x#y); behavior: url(x.htc)\">a"),
    Attack("a picture in a style", "<p style=\"background: url('javascript:go()')\">a"),
    Attack(
      "a sheet that imports", "<style>@import 'javascript:go()'; body { background: url(//bad.example/x) }</style><p>a"),
    Attack(
      "a sheet with a script in it", "<style></style><script>go()</script><style><!--</style><img src=x onerror=go()>"),
    Attack("a sheet without an end", "<p>a<style><img src=x onerror=go()>"),
    Attack(
      "an old attribute", "<table background=\"javascript:go()\"><col width=expression(go())><td width=\"&{go()};\">a"),
    Attack("an entity of scripts", "<br size=\"&{go()}\"><p title=\"&{go()};\">a"),
  ]
}
