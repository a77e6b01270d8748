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
