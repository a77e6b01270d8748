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
