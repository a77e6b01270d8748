// Counts the sentences of articles by their ends, and drops articles without any. The first line is the handshake.
const lines = require("readline").createInterface({ input: process.stdin });
lines.on("line", (line) => {
  const article = JSON.parse(line);
  if (article.protocol) return console.log(JSON.stringify({ protocol: 1, name: "count.js" }));
  const sentences = article.text.match(/[.!?\u3002\uff01\uff1f\u061f\u06d4\u0964]+/g)?.length ?? 0;
  const answer = sentences ? { extras: { ...article.extras, sentences } } : { drop: "no_sentences" };
  console.log(JSON.stringify({ id: article.id, ...answer }));
});
