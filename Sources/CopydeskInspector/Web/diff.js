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
