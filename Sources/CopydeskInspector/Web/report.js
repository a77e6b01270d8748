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
