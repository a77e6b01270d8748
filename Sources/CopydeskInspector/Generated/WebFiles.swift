// swift-format-ignore-file
// Generated from Sources/CopydeskInspector/Web: RECORD=1 swift test --disable-xctest --filter WebFilesTests

/// The files that are the same in every report.
enum WebFiles {
  static let all: [(name: String, text: String)] = [
    ("diff.html", diffHTML),
    ("diff.js", diffJS),
    ("index.html", indexHTML),
    ("index.js", indexJS),
    ("page.html", pageHTML),
    ("page.js", pageJS),
    ("report.css", reportCSS),
    ("report.js", reportJS),
  ]

  static let diffHTML = ##"""
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Differences - Copydesk report</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="report.css">
</head>
<body>
<header class="bar">
  <h1>Differences</h1>
  <p id="about"></p>
</header>
<main class="overview">
  <section aria-labelledby="totals-title">
    <h2 id="totals-title">Totals</h2>
    <div id="totals" class="cards"></div>
  </section>
  <section aria-labelledby="sites-title">
    <h2 id="sites-title">Sites</h2>
    <div id="sites" class="wide" tabindex="0" role="group" aria-labelledby="sites-title"></div>
  </section>
  <section aria-labelledby="pages-title">
    <h2 id="pages-title">Pages that differ</h2>
    <p class="legend"><span><i class="kept" aria-hidden="true"></i>gained</span><span><i class="gone" aria-hidden="true"></i>lost</span><span><i class="side" aria-hidden="true"></i>moved</span></p>
    <div id="pages"></div>
    <button id="more" type="button">More pages</button>
  </section>
</main>
<noscript><p>This report shows its data with scripts of its own; it loads nothing from anywhere else.</p></noscript>
<script src="report.js"></script>
<script src="diff.js"></script>
<script src="data/comparison.js"></script>
</body>
</html>
"""##

  static let diffJS = ##"""
"use strict";
// What differs between two runs: counts, sites, and the lines of each page in two columns.
(() => {
  const { element } = copydesk;
  let head = null;
  let next = 0;

  copydesk.comparison = (value) => { head = value; show(); };
  copydesk.differences = (value) => document.getElementById("pages").append(...value.pages.map(page));

  function show() {
    const card = (value, label) => element("div", { class: "card" }, element("b", {}, copydesk.number(value)), element("span", {}, label));
    const totals = head.totals;
    copydesk.fill("about", `${head.before} beside ${head.after}`);
    copydesk.fill("totals", card(totals.articles, "articles"), card(totals.changed, "changed"), card(totals.only_before, "only in the first"), card(totals.only_after, "only in the second"),
      card(totals.gained, "lines gained"), card(totals.lost, "lines lost"), card(totals.moved, "lines moved"));
    const column = (title, name) => ({ title, number: true, value: (site) => copydesk.number(site.counts[name]) });
    copydesk.fill("sites", copydesk.table([
      { title: "Site", value: (site) => site.site }, column("Articles", "articles"), column("Changed", "changed"), column("Gained", "gained"), column("Lost", "lost"), column("Moved", "moved"),
      { title: "Fields", value: (site) => copydesk.most(site.counts.fields) }, { title: "Rules", value: (site) => copydesk.most(site.counts.rules) },
    ], head.sites));
    document.getElementById("more").addEventListener("click", load);
    load();
  }

  async function load() {
    if (next < head.chunks) await copydesk.load(`data/differences-${next++}.js`);
    document.getElementById("more").hidden = next >= head.chunks;
    if (head.pages === 0) copydesk.fill("pages", element("p", { class: "soft" }, "Nothing differs."));
  }

  function page(difference) {
    const names = { changed: "", only_before: " only in the first", only_after: " only in the second" };
    const rows = difference.lines.flatMap(line);
    const fields = difference.fields.length === 0 ? null : copydesk.table([
      { title: "Field", value: (field) => field.name }, { title: "Before", text: true, value: (field) => field.before }, { title: "After", text: true, value: (field) => field.after },
    ], difference.fields);
    return element("section", {}, element("h3", {}, difference.id, element("span", { class: "soft" }, ` ${difference.site}${names[difference.kind]}`)),
      fields ? element("div", { class: "wide", tabindex: 0, role: "group", "aria-label": `Fields of ${difference.id}` }, fields) : null, element("div", { class: "columns" }, ...rows));
  }

  function line({ change, kind, text, rule }) {
    const cell = (isShown, className) => element("div", { class: isShown ? className : undefined, dir: "auto" }, ...(isShown ? [text || kind, note(change, kind, rule)] : []));
    const sides = { same: [true, true], gained: [false, true], lost: [true, false], moved: [false, true] }[change];
    return [cell(sides[0], change === "same" ? undefined : change), cell(sides[1], change === "same" ? undefined : change)];
  }

  function note(change, kind, rule) {
    if (change === "same") return null;
    const reason = rule ? (change === "lost" ? `, removed by ${rule}` : `, no longer removed by ${rule}`) : "";
    return element("span", { class: "soft", dir: "ltr" }, ` ${change} ${kind}${reason}`);
  }
})();
"""##

  static let indexHTML = ##"""
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Copydesk report</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="report.css">
</head>
<body>
<header class="bar">
  <h1>Copydesk report</h1>
  <p id="about"></p>
</header>
<main class="overview">
  <section aria-labelledby="totals-title">
    <h2 id="totals-title">Totals</h2>
    <div id="totals" class="cards"></div>
  </section>
  <div class="charts">
    <section aria-labelledby="confidence-title"><h2 id="confidence-title">Confidence</h2><div id="confidence"></div></section>
    <section aria-labelledby="languages-title"><h2 id="languages-title">Languages</h2><div id="languages"></div></section>
  </div>
  <section aria-labelledby="stages-title"><h2 id="stages-title">Stages</h2><div id="stages" class="wide" tabindex="0" role="group" aria-labelledby="stages-title"></div></section>
  <section aria-labelledby="sites-title">
    <h2 id="sites-title">Sites</h2>
    <div id="sites" class="wide" tabindex="0" role="group" aria-labelledby="sites-title"></div>
  </section>
  <section aria-labelledby="pages-title">
    <h2 id="pages-title">Pages</h2>
    <form id="search" role="search">
      <label for="query">Search in titles, sites, ids and reasons</label>
      <input id="query" type="search" autocomplete="off" spellcheck="false">
      <label for="verdict">Show</label>
      <select id="verdict">
        <option value="">all</option><option value="written">written</option><option value="doubtful">doubtful</option>
        <option value="dropped">dropped</option><option value="failed">failed</option>
      </select>
    </form>
    <p id="count" role="status"></p>
    <div id="pages" class="wide" tabindex="0" role="group" aria-labelledby="pages-title"></div>
    <nav class="pager" aria-label="Rows"><button id="earlier" type="button">Earlier rows</button> <span id="place"></span>
      <button id="later" type="button">Later rows</button></nav>
  </section>
</main>
<noscript><p>This report shows its data with scripts of its own; it loads nothing from anywhere else.</p></noscript>
<script src="report.js"></script>
<script src="index.js"></script>
<script src="data/summary.js"></script>
</body>
</html>
"""##

  static let indexJS = ##"""
"use strict";
// The overview. Rows come in files of a thousand, the most suspicious documents first; the others are loaded when they are asked for.
(() => {
  const chunks = [];
  let summary = null;
  let sort = null;
  let siteSort = { column: 1, isDescending: true };
  let isLoading = false;
  let first = 0;
  const shownRows = 200;
  const [NUMBER, ID, SITE, TITLE, VERDICT, REASON, CONFIDENCE, WORDS, SHARE, LANGUAGE, PUBLISHED, AUTHORS, SHOWN] = Array(13).keys();

  copydesk.summary = (value) => { summary = value; show(); load(0); };
  copydesk.rows = (value) => { chunks[value.number] = value.rows; };

  const view = (row) => `page.html?n=${row[NUMBER]}`;
  const columns = [
    { title: "Page", text: true, value: (row) => row[TITLE] || row[ID], show: title },
    { title: "Site", value: (row) => row[SITE] },
    { title: "Verdict", value: (row) => row[VERDICT], show: (row) => copydesk.element("span", { class: row[VERDICT] }, row[VERDICT] + (row[REASON] ? `: ${row[REASON]}` : "")) },
    { title: "Confidence", number: true, value: (row) => row[CONFIDENCE], show: (row) => copydesk.confidence(row[CONFIDENCE]) },
    { title: "Words", number: true, value: (row) => row[WORDS], show: (row) => copydesk.number(row[WORDS]) },
    { title: "Kept", number: true, value: (row) => row[SHARE], show: (row) => copydesk.percent(row[SHARE]) },
    { title: "Language", value: (row) => row[LANGUAGE] },
    { title: "Published", value: (row) => row[PUBLISHED] },
    { title: "Authors", value: (row) => (row[VERDICT] === "written" ? (row[AUTHORS] ? "yes" : "no") : null) },
  ];

  function title(row) {
    const name = row[TITLE] || row[ID];
    const link = row[SHOWN] ? copydesk.element("a", { href: view(row) }, name) : copydesk.element("span", {}, name);
    return row[TITLE] ? copydesk.element("span", {}, link, copydesk.element("br"), copydesk.element("span", { class: "soft", dir: "ltr" }, row[ID])) : link;
  }

  function show() {
    const card = (value, label, kind) => copydesk.element("div", { class: "card" }, copydesk.element("b", { class: kind }, value), copydesk.element("span", {}, label));
    copydesk.fill("about", `${summary.config}, ${summary.created}, ${summary.seconds.toFixed(1)} seconds` + (summary.outcome === "completed" ? "" : `, ${summary.outcome}`));
    const doubtful = summary.confidence.slice(0, 5).reduce((a, b) => a + b, 0);
    copydesk.fill("totals", card(copydesk.number(summary.total), "documents"), card(copydesk.number(summary.written), "written", "good"),
      card(copydesk.number(summary.dropped), "dropped", summary.dropped ? "warn" : ""), card(copydesk.number(summary.failed), "failed", summary.failed ? "bad" : ""),
      card(copydesk.number(doubtful), "with a confidence under .5", doubtful ? "warn" : ""), card(copydesk.number(summary.sites.length), "sites"));
    copydesk.fill("confidence", copydesk.bars(summary.confidence.map((value, index) => ({ label: `${(index / 10).toFixed(1)} to ${((index + 1) / 10).toFixed(1)}`, value, low: index < 5 })), "How many articles have which confidence"));
    const languages = Object.entries(summary.languages).sort((a, b) => b[1] - a[1]).slice(0, 10);
    copydesk.fill("languages", copydesk.bars(languages.map(([label, value]) => ({ label, value })), "How many articles are in which language"));
    copydesk.fill("stages", copydesk.table([
      { title: "Stage", value: (stage) => stage.stage },
      { title: "In", number: true, value: (stage) => copydesk.number(stage.documentsIn) },
      { title: "Out", number: true, value: (stage) => copydesk.number(stage.documentsOut) },
      { title: "Dropped", value: (stage) => copydesk.most(stage.dropped) },
      { title: "Failed", value: (stage) => copydesk.most(stage.failed) },
      { title: "Seconds", number: true, value: (stage) => stage.seconds.toFixed(2) },
    ], summary.stages));
    showSites();
  }

  const siteColumns = [
    { title: "Site", value: (site) => site.site },
    { title: "Pages", number: true, value: (site) => site.pages, show: (site) => copydesk.number(site.pages) },
    { title: "Confidence", number: true, value: (site) => site.confidence ?? null, show: (site) => copydesk.confidence(site.confidence) },
    { title: "Doubtful", number: true, value: (site) => site.doubtful },
    { title: "Kept", number: true, value: (site) => site.share ?? null, show: (site) => copydesk.percent(site.share) },
    { title: "Words", number: true, value: (site) => site.words ?? null, show: (site) => copydesk.number(site.words) },
    { title: "Failed", number: true, value: (site) => site.failed },
    { title: "Dropped", value: (site) => Object.values(site.dropped).reduce((a, b) => a + b, 0), show: (site) => copydesk.most(site.dropped) },
    { title: "No date", number: true, value: (site) => site.without.date },
    { title: "No authors", number: true, value: (site) => site.without.authors },
    { title: "No title", number: true, value: (site) => site.without.title },
    { title: "Languages", value: (site) => copydesk.most(site.languages) },
  ];

  function showSites() {
    const rows = [...summary.sites].sort(copydesk.order(siteColumns[siteSort.column], siteSort.isDescending)).slice(0, 100);
    const table = copydesk.table(siteColumns, rows, { sort: siteSort, onsort: (column) => {
      siteSort = { column, isDescending: siteSort.column === column ? !siteSort.isDescending : Boolean(siteColumns[column].number) };
      showSites();
    } });
    const more = summary.sites.length - rows.length;
    copydesk.fill("sites", table, more > 0 ? copydesk.element("p", { class: "soft" }, `and ${copydesk.number(more)} more sites`) : null);
  }

  async function load(number) {
    if (number < summary.chunks && !chunks[number]) await copydesk.load(`data/rows-${number}.js`);
    showRows();
  }

  /** Loads what is not there yet, a file at a time, so that the page stays alive. */
  async function loadAll() {
    if (isLoading) return;
    isLoading = true;
    for (let number = 0; number < summary.chunks; number++) {
      if (chunks[number]) continue;
      await copydesk.load(`data/rows-${number}.js`);
      if (number % 10 === 0) showRows();
    }
    isLoading = false;
    showRows();
  }

  const isAll = () => chunks.filter(Boolean).length === summary.chunks;

  function rows() {
    const words = document.getElementById("query").value.toLowerCase().split(/\s+/).filter(Boolean);
    const verdict = document.getElementById("verdict").value;
    let result = chunks.flat().filter((row) => {
      if (verdict === "doubtful" ? !(row[CONFIDENCE] < 0.5 && row[CONFIDENCE] !== null) : verdict && row[VERDICT] !== verdict) return false;
      if (words.length === 0) return true;
      const text = `${row[TITLE] || ""} ${row[ID]} ${row[SITE]} ${row[REASON] || ""} ${row[LANGUAGE] || ""}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    if (sort) result = result.sort(copydesk.order(columns[sort.column], sort.isDescending));
    return result;
  }

  function showRows() {
    const found = rows();
    first = Math.max(0, Math.min(first, Math.floor((found.length - 1) / shownRows) * shownRows));
    const part = found.slice(first, first + shownRows);
    copydesk.fill("pages", copydesk.table(columns, part, { sort, onsort: (column) => {
      sort = { column, isDescending: sort && sort.column === column ? !sort.isDescending : Boolean(columns[column].number) };
      first = 0;
      showRows();
      loadAll();
    } }));
    const loaded = chunks.flat().length;
    copydesk.fill("count", isAll() ? `${copydesk.number(found.length)} of ${copydesk.number(summary.total)} documents` + (sort ? "" : ", the most suspicious first")
      : `${copydesk.number(found.length)} of the ${copydesk.number(loaded)} most suspicious of ${copydesk.number(summary.total)} documents` + (isLoading ? ", loading the others" : ""));
    copydesk.fill("place", found.length ? `${copydesk.number(first + 1)} to ${copydesk.number(first + part.length)}` : "none");
    document.getElementById("earlier").disabled = first === 0;
    document.getElementById("later").disabled = isAll() && first + shownRows >= found.length;
  }

  document.getElementById("search").addEventListener("submit", (event) => event.preventDefault());
  for (const id of ["query", "verdict"]) {
    document.getElementById(id).addEventListener("input", () => { first = 0; showRows(); loadAll(); });
  }
  document.getElementById("earlier").addEventListener("click", () => { first -= shownRows; showRows(); });
  document.getElementById("later").addEventListener("click", async () => {
    first += shownRows;
    if (!isAll()) await loadAll();
    showRows();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
      event.preventDefault();
      document.getElementById("query").focus();
    }
  });
})();
"""##

  static let pageHTML = ##"""
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' file:; style-src 'self' file: 'unsafe-inline'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Page - Copydesk report</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="report.css">
</head>
<body class="view">
<header class="bar">
  <h1 id="headline">Page</h1>
  <nav aria-label="Pages">
    <a href="index.html">Overview</a>
    <button id="previous" type="button" title="k or left arrow">Previous</button>
    <button id="next" type="button" title="j or right arrow">Next</button>
    <button id="suspicious" type="button" title="s">Next suspicious</button>
  </nav>
  <p id="state"></p>
</header>
<main>
  <div class="sides">
    <section class="original" aria-labelledby="original-title">
      <h2 id="original-title">The page</h2>
      <p id="legend" class="legend"></p>
      <iframe id="frame" title="The page as it came, without scripts" sandbox="allow-same-origin"></iframe>
      <pre id="plain" hidden tabindex="0"></pre>
    </section>
    <section class="result" aria-labelledby="article-title">
      <h2 id="article-title">The article</h2>
      <div id="doubts"></div>
      <div id="article" class="article" tabindex="0" role="group" aria-labelledby="article-title"></div>
      <h3>Fields</h3>
      <div class="wide" tabindex="0" role="group" aria-label="Fields"><table id="fields"></table></div>
    </section>
  </div>
  <section aria-labelledby="element-title">
    <h2 id="element-title">Element</h2>
    <div id="element"><p>Click something on the page to see which selectors would keep or remove it.</p></div>
  </section>
  <section aria-labelledby="removed-title">
    <h2 id="removed-title">Removed</h2>
    <div id="removed"></div>
  </section>
  <section aria-labelledby="verdict-title">
    <h2 id="verdict-title">Your verdict</h2>
    <p><button id="right" type="button">This is right</button> <button id="wrong" type="button">This is wrong</button>
      <label for="note">Note</label> <input id="note" type="text" autocomplete="off"></p>
    <div id="verdict" role="status"></div>
  </section>
</main>
<noscript><p>This report shows its data with scripts of its own; it loads nothing from anywhere else.</p></noscript>
<script src="report.js"></script>
<script src="page.js"></script>
<script src="data/summary.js"></script>
</body>
</html>
"""##

  static let pageJS = ##"""
"use strict";
// The view of one page: the page beside its article, joined by positions.
(() => {
  const number = Number(new URLSearchParams(location.search).get("n"));
  let summary = null;
  let page = null;
  let selectors = null;
  const byId = (id) => document.getElementById(id);
  const { element } = copydesk;

  copydesk.summary = async (value) => {
    summary = value;
    try {
      await copydesk.load(`pages/${number}.js`);
    } catch {
      copydesk.fill("headline", "There is no view of this page");
      copydesk.fill("state", "Only the pages that the overview links to have one.");
      return;
    }
    wire();
  };
  copydesk.page = (value) => { page = value; };
  copydesk.site = (value) => { selectors = value; };

  // Neighbours

  const place = () => summary.shown.indexOf(number);
  const go = (other) => { if (other !== undefined) location.search = `?n=${other}`; };
  const later = () => summary.shown[place() + 1];
  const earlier = () => summary.shown[place() - 1];
  // Pages are in order of suspicion, so the next suspicious page is the next one with doubts, or the first.
  const suspicious = () => (place() + 1 < summary.shown.length && isSuspicious() ? later() : summary.shown[0] === number ? undefined : summary.shown[0]);
  const isSuspicious = () => page.verdict === "failed" || page.verdict === "dropped" || (page.confidence !== undefined && page.confidence < 0.5);

  function wire() {
    document.title = `${title()} - Copydesk report`;
    copydesk.fill("headline", title());
    document.getElementById("headline").dir = "auto";
    const parts = [`${place() + 1} of ${summary.shown.length}`, page.id, page.site, page.verdict + (page.stage ? ` at ${page.stage}` : "") + (page.reason ? `: ${page.reason}` : "")];
    if (page.confidence !== undefined) parts.push(`confidence ${copydesk.confidence(page.confidence)}`);
    if (page.encoding) parts.push(page.encoding);
    copydesk.fill("state", element("span", { class: page.verdict }, parts.join(", ")));
    for (const [id, target] of [["previous", earlier()], ["next", later()], ["suspicious", suspicious()]]) {
      byId(id).disabled = target === undefined;
      byId(id).addEventListener("click", () => go(target));
    }
    document.addEventListener("keydown", key);
    showDoubts();
    showArticle();
    showFields();
    showRemoved();
    showOriginal();
    byId("right").addEventListener("click", sayRight);
    byId("wrong").addEventListener("click", sayWrong);
    byId("right").disabled = !page.outline || !page.file;
    document.body.dataset.ready = "true";
  }

  const title = () => (page.fields.find((field) => field.name === "title") || { values: [page.id] }).values[0];

  function key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) return;
    const isArrow = event.key.startsWith("Arrow") && document.activeElement !== document.body;
    if (isArrow) return;
    if (event.key === "j" || event.key === "ArrowRight") go(later());
    else if (event.key === "k" || event.key === "ArrowLeft") go(earlier());
    else if (event.key === "s") go(suspicious());
  }

  // The article

  function showDoubts() {
    const notes = [...page.doubts, ...page.notes];
    copydesk.fill("doubts", notes.length ? element("ul", {}, ...notes.map((note) => element("li", { dir: "auto" }, note))) : null);
  }

  /** A text with its marks: links show where they lead and lead nowhere. */
  function marked(text, marks) {
    const edges = [...new Set([0, text.length, ...marks.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b);
    const names = { emphasis: "em", strong: "strong", code: "code", strikethrough: "s" };
    return edges.slice(0, -1).map((start, index) => {
      let node = document.createTextNode(text.slice(start, edges[index + 1]));
      for (const mark of marks.filter((mark) => mark.start <= start && mark.end >= edges[index + 1])) {
        node = mark.kind === "link" ? element("a", { title: mark.href }, node) : element(names[mark.kind] || "span", {}, node);
      }
      return node;
    });
  }

  function shownBlock(block) {
    const attributes = { "data-cd": block.position, dir: "auto", class: block.role === "body" ? undefined : "side", title: block.role };
    const text = marked(block.text, block.marks);
    switch (block.kind) {
      case "heading": return element("p", attributes, element("strong", {}, ...text));
      case "list_item": {
        const item = element("p", { ...attributes, class: "item" }, "• ", ...text);
        item.style.setProperty("--level", block.level);
        return item;
      }
      case "quote": return element("p", { ...attributes, class: "quote" }, ...text);
      case "preformatted": return element("pre", attributes, ...text);
      case "rule": return element("p", attributes, "* * *");
      case "table": return element("div", { ...attributes, class: "wide", tabindex: 0, role: "group", "aria-label": "Table" }, block.text,
        element("table", {}, element("tbody", {}, ...block.rows.map((row) => element("tr", {}, ...row.map((cell) => element("td", {}, cell)))))));
      case "figure": return element("p", attributes, element("span", { class: "soft", dir: "ltr" }, `Picture: ${block.src || "without an address"}`), element("br"), ...text,
        block.credit ? element("span", { class: "soft" }, ` © ${block.credit}`) : null);
      case "embed": return element("p", attributes, element("span", { class: "soft", dir: "ltr" }, `Embed: ${block.src}`), element("br"), ...text);
      default: return element("p", attributes, ...text);
    }
  }

  function showArticle() {
    byId("article").lang = page.language || "";
    const blocks = page.blocks.map(shownBlock);
    copydesk.fill("article", ...(blocks.length ? blocks : [element("p", { class: "soft" }, "No article came out.")]));
    byId("article").addEventListener("mouseover", hover);
    byId("article").addEventListener("mouseleave", () => light(null));
    byId("article").addEventListener("click", (event) => reveal(event));
  }

  function showFields() {
    const names = { json_ld: "JSON-LD", open_graph: "Open Graph", html_lang: "html lang", document_title: "document title", shown_date: "shown date", later_stage: "later stage" };
    copydesk.fill("fields", element("thead", {}, element("tr", {}, ...["Field", "Value", "From"].map((name) => element("th", { scope: "col" }, name)))),
      element("tbody", {}, ...page.fields.map((field) => element("tr", {}, element("th", { scope: "row" }, field.name),
        element("td", { class: "text", dir: "auto" }, field.values.join("; ")), element("td", {}, field.places.map((place) => names[place] || place).join(", "))))));
  }

  function showRemoved() {
    const rules = new Map();
    for (const removal of page.removals) {
      const name = `${removal.stage} ${removal.rule}`;
      if (!rules.has(name)) rules.set(name, []);
      rules.get(name).push(removal);
    }
    const words = (removals) => removals.reduce((sum, removal) => sum + removal.words, 0);
    const groups = [...rules].sort((a, b) => words(b[1]) - words(a[1]));
    const lists = groups.map(([name, removals]) => element("details", {},
      element("summary", {}, element("strong", {}, removals[0].rule), ` ${copydesk.number(words(removals))} words in ${removals.length}. ${removals[0].reason} `, element("span", { class: "soft" }, removals[0].stage)),
      ...removals.map((removal) => element("p", { class: "removal", "data-cd": removal.position, dir: "auto" }, removal.text))));
    copydesk.fill("removed", ...(lists.length ? lists : [element("p", { class: "soft" }, "Nothing was removed.")]));
    byId("removed").addEventListener("mouseover", hover);
    byId("removed").addEventListener("mouseleave", () => light(null));
    byId("removed").addEventListener("click", (event) => reveal(event));
  }

  // The page

  const tint = `
    [data-cdk^="kept"] { background: #d9f0e0 !important; color: #14301f !important; }
    [data-cdk^="kept"]:not([data-cdk="kept body"]) { background: #dce8f8 !important; color: #14253a !important; }
    [data-cdk^="removed"] { outline: 1px dashed #c9534a !important; background: #fbe5e2 !important; color: #481d19 !important; }
    .copydesk-lit { outline: 3px solid #c98a00 !important; outline-offset: 1px; }
    a[data-href] { color: #1f5fa8; text-decoration: underline; }
    img { background: #e4e4df; min-height: 12px; }
    [data-was] { min-height: 1em; }`;

  function showOriginal() {
    const swatch = (kind, text) => element("span", {}, element("i", { class: kind, "aria-hidden": "true" }), text);
    copydesk.fill("legend", swatch("kept", "body"), swatch("side", "headline, captions and the like"), swatch("gone", "removed by a rule"));
    const frame = byId("frame");
    if (page.html === undefined || page.isPlainText) {
      frame.hidden = true;
      byId("plain").hidden = false;
      copydesk.fill("plain", page.html === undefined ? "The page could not be read." : page.html);
      return;
    }
    frame.addEventListener("load", () => {
      const inside = frame.contentDocument;
      const style = inside.createElement("style");
      style.textContent = tint;
      (inside.head || inside.documentElement).append(style);
      inside.addEventListener("click", (event) => { event.preventDefault(); choose(event.target); }, true);
      inside.addEventListener("mouseover", hover);
      inside.addEventListener("submit", (event) => event.preventDefault(), true);
      document.body.dataset.framed = "true";
    });
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
    const html = page.html.replace(/^<!doctype html>/i, "");
    frame.srcdoc = (html.length < page.html.length ? "<!doctype html>" : "") + policy + html;
  }

  // Both sides

  const inside = () => byId("frame").contentDocument;
  const near = (node) => (node && node.closest ? node.closest("[data-cd]") : null);
  const hover = (event) => light(near(event.target));

  function light(node) {
    const position = node ? node.getAttribute("data-cd") : null;
    for (const [root, name] of [[document, "lit"], [inside(), "copydesk-lit"]]) {
      if (!root) continue;
      for (const old of root.querySelectorAll(`.${name}`)) old.classList.remove(name);
      if (position === null) continue;
      for (const same of root.querySelectorAll(`[data-cd="${CSS.escape(position)}"]`)) same.classList.add(name);
    }
  }

  /** Scrolls the page to what was clicked in the article or among what was removed. */
  function reveal(event) {
    const node = near(event.target);
    const target = node && inside() ? inside().querySelector(`[data-cd="${CSS.escape(node.getAttribute("data-cd"))}"]`) : null;
    if (!target) return;
    const view = inside().defaultView;
    view.scrollTo(0, view.scrollY + target.getBoundingClientRect().top - view.innerHeight / 3);
    choose(target);
  }

  // Selectors

  const isName = (name) => /^-?[A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*$/.test(name) && !/^copydesk-/.test(name);

  function own(node) {
    const names = [...node.classList].filter(isName).map((name) => `.${name}`);
    if (node.id && isName(node.id)) names.push(`#${node.id}`);
    if (isName(node.getAttribute("itemprop") || "")) names.push(`[itemprop=${node.getAttribute("itemprop")}]`);
    return names;
  }

  /** Selectors that match an element, the most general on this site first; then those by a named element around it. */
  function candidates(node) {
    const counts = (selector) => (selectors && selectors.selectors[selector]) || [0, 0, 0];
    const list = own(node).map((selector) => ({ selector, counts: counts(selector), isExact: true }));
    for (let around = node.parentElement; around && list.length < 3 && around !== inside().body; around = around.parentElement) {
      for (const selector of own(around)) {
        list.push({ selector: `${selector} ${node.localName}`, counts: counts(selector), isExact: false });
      }
    }
    if (list.length === 0) list.push({ selector: node.localName, counts: [0, 0, 0], isExact: false });
    return list.sort((a, b) => b.isExact - a.isExact || b.counts[0] - a.counts[0]).slice(0, 5);
  }

  async function choose(node) {
    if (!node || node.nodeType !== 1) return;
    if (!selectors) {
      const index = summary.sites.findIndex((site) => site.site === page.site);
      await copydesk.load(`sites/${index}.js`).catch(() => {});
    }
    const target = near(node) || node;
    const kind = target.getAttribute("data-cdk") || "outside of everything that is marked";
    light(target.hasAttribute("data-cd") ? target : null);
    const block = document.querySelector("#article .lit");
    if (block) byId("article").scrollTop = block.offsetTop - byId("article").offsetTop - 40;
    const choices = candidates(target);
    copydesk.fill("element", element("p", {}, element("code", {}, `<${target.getAttribute("data-was") || target.localName}>`), ` ${kind}`), ...choices.map(choice));
  }

  function choice({ selector, counts, isExact }) {
    const [all, kept, removed] = counts;
    const total = selectors ? selectors.pages : 0;
    const most = isExact ? "" : "at most ";
    const matched = inside().querySelectorAll(selector).length;
    const effect = total === 0 ? "" : ` It is on ${most}${all} of ${total} pages of this site; 'remove' changes ${most}${kept} of ${total}, 'keep' ${most}${Math.max(removed, all - kept)} of ${total}.`;
    return element("div", {},
      element("p", {}, element("code", { class: "selector" }, selector), ` matches ${matched} on this page.${effect}`),
      lines("remove", selector), lines("keep", selector));
  }

  function lines(verb, selector) {
    const site = /^[a-z0-9.-]+\.[a-z0-9-]+$/.test(page.site) ? page.site : null;
    const quoted = `"${selector.replace(/["\\]/g, "\\$&")}"`;
    const text = site ? `- html.article:\n    sites:\n      ${site}:\n        ${verb}: [${quoted}]` : `- html.article:\n    ${verb}: [${quoted}]`;
    return element("details", {}, element("summary", {}, `Lines to ${verb} it`), element("pre", { class: "paste", tabindex: 0 }, text), copyButton(text));
  }

  function copyButton(text) {
    return element("button", { type: "button", onclick: async (event) => {
      const button = event.target;
      try { await navigator.clipboard.writeText(text); button.textContent = "Copied"; } catch { button.textContent = "Select the text and copy it"; }
    } }, "Copy");
  }

  // Verdicts

  const isServed = () => location.protocol === "http:";
  const slug = () => (page.id.split("/").pop().replace(/\.\w+$/, "").replace(/[^A-Za-z0-9-]+/g, "-").replace(/^-+|-+$/g, "").toLowerCase() || "page");
  const quote = (text) => JSON.stringify(text);
  const file = () => summary.config.split("/").pop().replace(/\.ya?ml$/, "");

  function download(name, text) {
    return element("a", { href: `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`, download: name }, `Download ${name}`);
  }

  async function send(path, body) {
    const answer = await fetch(path, { method: "POST", headers: { "X-Copydesk": "report" }, body: JSON.stringify(body) });
    return answer.text();
  }

  async function sayRight() {
    if (isServed()) return copydesk.fill("verdict", await send("right", { number }).catch(String));
    const golden = `goldens/${slug()}.txt`;
    const test = `tests:\n  - name: ${quote(`${title()} is as it should be`)}\n    input: { file: ${quote(page.file)}${page.url ? `, url: ${quote(page.url)}` : ""} }\n    expect: { golden: ${quote(golden)} }\n`;
    copydesk.fill("verdict", element("p", {}, `A golden test for 'copydesk test': ${golden} beside the config, and this in ${file()}.test.yaml.`),
      element("p", {}, download(`${slug()}.txt`, page.outline + "\n"), " ", download(`${file()}.test.yaml`, test)),
      element("pre", { class: "paste", tabindex: 0 }, test), copyButton(test));
  }

  async function sayWrong() {
    const entry = { id: page.id, site: page.site, confidence: page.confidence ?? null, note: byId("note").value };
    if (isServed()) return copydesk.fill("verdict", await send("wrong", entry).catch(String));
    let list = [];
    const name = `copydesk wrong ${summary.config}`;
    try { list = JSON.parse(localStorage.getItem(name) || "[]"); } catch { /* A list that cannot be read begins anew. */ }
    list = [...list.filter((other) => other.id !== entry.id), entry];
    try { localStorage.setItem(name, JSON.stringify(list)); } catch { /* It is still offered below. */ }
    const text = list.map((other) => JSON.stringify(other)).join("\n") + "\n";
    copydesk.fill("verdict", element("p", {}, `${list.length} pages are on the list of wrong ones. `, download("wrong.jsonl", text)), element("pre", { class: "paste", tabindex: 0 }, text));
  }
})();
"""##

  static let reportCSS = ##"""
/* One quiet style for all pages of a report. */
:root {
  color-scheme: light dark;
  --ground: #fcfcfa; --raised: #ffffff; --ink: #1d1f21; --soft: #595e63; --line: #dcdcd6; --accent: #1f5fa8;
  --good: #2b7a4b; --warn: #8a5a00; --bad: #a8322a; --bar: #7aa3cf; --mark: #fff1c9;
  --body: #2b7a4b; --side: #1f5fa8; --gone: #a8322a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #17191b; --raised: #1f2224; --ink: #e6e6e3; --soft: #a9aeb3; --line: #373b3e; --accent: #8ab8ec;
    --good: #78c596; --warn: #e0b15c; --bad: #ee938a; --bar: #40658c; --mark: #4a4020;
    --body: #78c596; --side: #8ab8ec; --gone: #ee938a;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; font-weight: 600; }
h1 { font-size: 1.25rem; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1rem; margin: 0 0 .5rem; }
h3 { font-size: .9rem; margin: 1rem 0 .5rem; }
a { color: var(--accent); }
p { margin: 0 0 .5rem; }
.bar { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; padding: .75rem 1.25rem; border-bottom: 1px solid var(--line); background: var(--raised); }
.bar p { margin: 0; color: var(--soft); font-size: .9rem; overflow-wrap: anywhere; }
.bar nav { display: flex; flex-wrap: wrap; gap: .5rem; align-items: baseline; }
main { padding: 1.25rem; max-width: 1500px; margin: 0 auto; }
section { margin-bottom: 1.75rem; min-width: 0; }
.cards { display: flex; flex-wrap: wrap; gap: .75rem; }
.card { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: .6rem 1rem; min-width: 8rem; }
.card b { display: block; font-size: 1.4rem; font-weight: 600; }
.card span { color: var(--soft); font-size: .85rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)); gap: 1.25rem; }
svg { display: block; width: 100%; height: auto; max-width: 30rem; }
svg rect { fill: var(--bar); }
svg rect.low { fill: var(--bad); }
svg text { fill: var(--soft); font: 11px system-ui, sans-serif; }
.wide { overflow-x: auto; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; font-size: .875rem; width: 100%; background: var(--raised); }
th, td { text-align: start; padding: .3rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-weight: 600; white-space: nowrap; }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.text { min-width: 12rem; max-width: 32rem; overflow-wrap: anywhere; }
th button { all: unset; cursor: pointer; font-weight: 600; }
th button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
th[aria-sort="ascending"] button::after { content: " \2191"; }
th[aria-sort="descending"] button::after { content: " \2193"; }
button, input, select { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--soft); border-radius: 5px; padding: .2rem .6rem; }
button:hover { border-color: var(--accent); }
button[disabled] { color: var(--soft); border-color: var(--line); }
#search { display: flex; flex-wrap: wrap; gap: .5rem; align-items: baseline; margin-bottom: .5rem; }
#query { flex: 1 1 14rem; min-width: 0; }
#count, #place { color: var(--soft); font-size: .875rem; }
.pager { margin-top: .5rem; display: flex; gap: .75rem; align-items: baseline; }
.failed, .bad { color: var(--bad); }
.dropped, .warn { color: var(--warn); }
.written, .good { color: var(--good); }
.view main { max-width: none; }
.sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1.25rem; }
.sides iframe, #plain { width: 100%; height: 72vh; border: 1px solid var(--line); background: #fff; color: #111; overflow: auto; margin: 0; }
#plain { padding: 1rem; white-space: pre-wrap; font: 14px/1.5 ui-monospace, monospace; }
.legend { font-size: .85rem; color: var(--soft); display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
.legend i { display: inline-block; width: .8em; height: .8em; border-radius: 2px; margin-inline-end: .35em; }
.legend .kept { background: #9fd6b3; }
.legend .side { background: #a9c8ef; }
.legend .gone { background: #f3b6b0; }
.article { background: var(--raised); border: 1px solid var(--line); padding: 1rem 1.25rem; max-height: 60vh; overflow: auto; font: 17px/1.6 Charter, Georgia, "Noto Serif", serif; overflow-wrap: anywhere; }
.article > * { margin: 0 0 .75rem; padding-inline-start: .6rem; border-inline-start: 3px solid var(--body); }
.article > .side { border-inline-start-color: var(--side); font-size: .9em; color: var(--soft); }
.article pre { white-space: pre-wrap; font: 14px/1.5 ui-monospace, monospace; }
.article .item { margin-inline-start: calc(var(--level, 1) * 1.25rem); }
.article .quote { font-style: italic; }
.article a { text-decoration: underline; }
.removal { border-inline-start: 3px solid var(--gone); padding-inline-start: .6rem; margin: 0 0 .5rem; font-size: .9rem; white-space: pre-line; overflow-wrap: anywhere; }
.lit { background: var(--mark); }
details { margin-bottom: .5rem; }
summary { cursor: pointer; }
.soft { color: var(--soft); }
pre.paste { background: var(--raised); border: 1px solid var(--line); padding: .6rem .8rem; overflow: auto; font: 13px/1.5 ui-monospace, monospace; margin: .25rem 0 .5rem; }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 1rem; font-size: .9rem; }
.columns > div { padding: .2rem .6rem; border-inline-start: 3px solid transparent; overflow-wrap: anywhere; min-height: 1.6rem; }
.columns .gained { border-inline-start-color: var(--body); background: color-mix(in srgb, var(--body) 12%, transparent); }
.columns .lost { border-inline-start-color: var(--gone); background: color-mix(in srgb, var(--gone) 12%, transparent); }
.columns .moved { border-inline-start-color: var(--side); background: color-mix(in srgb, var(--side) 12%, transparent); }
@media (max-width: 800px) {
  main { padding: .75rem; }
  .sides { grid-template-columns: minmax(0, 1fr); }
  .sides iframe, #plain { height: 55vh; }
  .bar { padding: .6rem .75rem; }
}
"""##

  static let reportJS = ##"""
"use strict";
// What the pages of a report share: elements, charts, numbers. Texts of strangers only ever become text nodes.
const copydesk = {
  /** An element with attributes and children; a child that is a string is a text. */
  element(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value === undefined || value === null || value === false) continue;
      if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
      else element.setAttribute(key, value === true ? "" : value);
    }
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  },

  drawing(name, attributes = {}, ...children) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  },

  fill(id, ...children) {
    document.getElementById(id).replaceChildren(...children.filter((child) => child !== null && child !== undefined));
  },

  number(value) { return value === null || value === undefined ? "" : value.toLocaleString("en"); },
  percent(value) { return value === null || value === undefined ? "" : `${Math.round(value * 100)} %`; },
  confidence(value) { return value === null || value === undefined ? "" : value.toFixed(2); },
  most(counts, limit = 3) {
    const all = Object.entries(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return all.slice(0, limit).map(([name, count]) => `${name} ${count}`).join(", ") + (all.length > limit ? ", …" : "");
  },

  /** Horizontal bars with a label in front and a count after each. */
  bars(rows, title) {
    const height = 20;
    const most = Math.max(1, ...rows.map((row) => row.value));
    const parts = rows.flatMap((row, index) => {
      const y = index * height;
      return [
        this.drawing("text", { x: 92, y: y + 13, "text-anchor": "end" }, row.label),
        this.drawing("rect", { x: 100, y: y + 3, height: 12, width: row.value ? Math.max(2, (190 * row.value) / most) : 0, class: row.low ? "low" : "" }),
        this.drawing("text", { x: 106 + (190 * row.value) / most, y: y + 13 }, this.number(row.value)),
      ];
    });
    return this.drawing("svg", { viewBox: `0 0 360 ${Math.max(1, rows.length) * height}`, role: "img", "aria-label": title }, ...parts);
  },

  /** A table whose columns are {title, value, number, text, show}. */
  table(columns, rows, { sort, onsort, caption } = {}) {
    const head = columns.map((column, index) => {
      const direction = sort && sort.column === index ? (sort.isDescending ? "descending" : "ascending") : undefined;
      const label = onsort ? this.element("button", { type: "button", onclick: () => onsort(index) }, column.title) : column.title;
      return this.element("th", { scope: "col", class: column.number ? "number" : undefined, "aria-sort": direction }, label);
    });
    const body = rows.map((row) => this.element("tr", {}, ...columns.map((column) => {
      const shown = column.show ? column.show(row) : column.value(row);
      const content = shown === null || shown === undefined ? "" : shown instanceof Node ? shown : String(shown);
      return this.element("td", { class: column.number ? "number" : column.text ? "text" : undefined, dir: column.text ? "auto" : undefined }, content);
    })));
    return this.element("table", {}, caption ? this.element("caption", {}, caption) : null,
      this.element("thead", {}, this.element("tr", {}, ...head)), this.element("tbody", {}, ...body));
  },

  /** Compares values of a column, those that are unknown last. */
  order(column, isDescending) {
    return (a, b) => {
      const [x, y] = [column.value(a), column.value(b)];
      const [noX, noY] = [x === null || x === undefined, y === null || y === undefined];
      if (noX || noY) return noX - noY;
      const sign = typeof x === "string" ? x.localeCompare(y) : x - y;
      return isDescending ? -sign : sign;
    };
  },

  /** Loads a file of data, which calls one of the functions of this object. */
  load(path) {
    return new Promise((resolve, reject) => {
      const script = this.element("script", { src: path, charset: "utf-8" });
      script.onload = () => { script.remove(); resolve(); };
      script.onerror = () => { script.remove(); reject(new Error(`${path} cannot be read`)); };
      document.head.append(script);
    });
  },
};
"""##
}
