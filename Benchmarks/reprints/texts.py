"""Invents articles in five languages and edits them in known ways, the same for the same seed."""

import random

LANGUAGES = ["en", "de", "ko", "ja", "ar"]
SYLLABLES = {
    "en": "ba con der el fu gra hi is jo ken la mo ner or pra qui re sta tion un ver wi yon zed".split(),
    "de": "ab ber chen dorf ein für gen haus ig keit lich mün nah über rück schaft stra tung ung vor wäl zeit".split(),
    "ko": list("가강거경고공과관구국군그금기김나내년노다단대도동들라래로리마만모문미민박방보부북비사산상서선성소수시신아안어여연영오요우원위유은을이인일자장재전정제조주중지진차천최출치크통파하한해현형호화회"),
    "ja": list("一日本人年大国会中出時事行見月分後前生社者地東部上下内田山高長市政力動明開間同自合立理外場員発業最新化話公海海道学校水気電車点物定実現体制度"),
    "ar": "ال با تر جم حد خر در رس سل شع صن طل عم غر فق كت لم مد نا هو ون ير".split(),
}
KANA = list("のにはをたがでてとしれさあいうえおかきくけこすそちつなひまみもやよらりるわんカスタトリンルア")
EDITS = [
    "spacing", "case and punctuation", "headline and lead", "footer", "2 sentences cut", "a third cut", "truncated to 60 %",
    "shuffled", "10 % of words", "20 % of words", "30 % of words", "40 % of words", "a rewritten half",
]
NEGATIVES = ["another story", "a shared quotation", "a report in a form", "a shared footer"]


class Writer:
    """Writes in one language."""

    def __init__(self, language, rng):
        self.language, self.rng = language, rng
        self.unspaced = language == "ja"
        syllables = SYLLABLES[language]
        self.words = []
        for _ in range(8000):
            word = "".join(rng.choice(syllables) for _ in range(rng.randint(1, 4 if language in ("en", "de", "ar") else 3)))
            self.words.append(word + (rng.choice(KANA) if self.unspaced else ""))
        self.weights = [1 / (rank + 20) for rank in range(len(self.words))]
        self.phrases = [self.some(rng.randint(3, 6)) for _ in range(300)]
        self.footers = [[self.sentence() for _ in range(2)] for _ in range(20)]

    def some(self, count):
        return self.rng.choices(self.words, self.weights, k=count)

    def sentence(self):
        words = self.some(self.rng.randint(8, 24))
        if self.rng.random() < 0.3:
            at = self.rng.randrange(len(words))
            words[at:at] = self.rng.choice(self.phrases)
        return words

    def article(self):
        """Paragraphs of sentences of words, 100 to 900 of them and mostly some 230, with the site's footer."""
        size = max(100, min(900, int(self.rng.lognormvariate(5.4, 0.45))))
        sentences = []
        while sum(map(len, sentences)) < size:
            sentences.append(self.sentence())
        paragraphs = []
        while sentences:
            count = self.rng.randint(1, 3)
            paragraphs.append(sentences[:count])
            sentences = sentences[count:]
        return paragraphs + [list(self.rng.choice(self.footers))]

    def text(self, paragraphs):
        gap, stop = ("", "。") if self.unspaced else (" ", "." if self.language != "ar" else ".")
        lines = [gap.join(gap.join(s) + stop for s in paragraph) for paragraph in paragraphs if paragraph]
        return "\n".join(lines)

    def replace(self, paragraphs, share):
        return [[[self.some(1)[0] if self.rng.random() < share else w for w in s] for s in p] for p in paragraphs]

    def edit(self, paragraphs, kind):
        """The text of an edited article."""
        rng, body = self.rng, [list(p) for p in paragraphs]
        if kind == "spacing":
            text = self.text(body)
            if self.unspaced:
                return "".join(c + (" " if rng.random() < 0.1 else "") for c in text)
            return text.replace(" ", "\u00a0 ", 50).replace(". ", ".  ")
        if kind == "case and punctuation":
            return self.text(body).upper().replace(".", " –").replace("。", "！")
        if kind == "headline and lead":
            body[0] = [self.sentence() for _ in range(2)]
        elif kind == "footer":
            body[-1] = [self.sentence() for _ in range(3)]
        elif kind == "2 sentences cut":
            for _ in range(2):
                rng.choice([p for p in body if p]).pop(0)
        elif kind == "a third cut":
            body = [[s for s in p if rng.random() > 0.33] for p in body]
        elif kind == "truncated to 60 %":
            flat = [s for p in body for s in p]
            body = [flat[: max(2, int(0.6 * len(flat)))]]
        elif kind == "shuffled":
            rng.shuffle(body)
        elif kind.endswith("of words"):
            body = self.replace(body, int(kind.split()[0]) / 100)
        elif kind == "a rewritten half":
            flat = [s for p in body for s in p]
            half = len(flat) // 2
            body = [flat[:half], self.replace([flat[half:]], 0.5)[0]]
        return self.text(body)

    def negative(self, paragraphs, kind):
        """The text of an article that shares something with another, and is none the less another."""
        other = self.article()
        if kind == "a shared quotation":
            room = min(sum(len(s) for p in article for s in p) for article in (paragraphs, other)) // 4
            for sentence in [s for p in paragraphs for s in p]:
                if len(sentence) > room:
                    break
                other.insert(1, [sentence])
                room -= len(sentence)
        elif kind == "a report in a form":
            flat = [s for p in paragraphs for s in p]
            other = [[s if self.rng.random() < 0.2 else self.replace([[s]], 0.6)[0][0] for s in flat]]
        elif kind == "a shared footer":
            other[-1] = paragraphs[-1]
        return self.text(other)


def corpus(each, seed):
    """Yields (id, family, kind, language, text): originals, then what was made of them, in an order that keeps originals first."""
    rng = random.Random(seed)
    later = []
    for language in LANGUAGES:
        writer = Writer(language, rng)
        for kind in EDITS + NEGATIVES:
            for number in range(each):
                family = f"{language}/{kind}/{number}"
                article = writer.article()
                yield f"{family}/original", family, "original", language, writer.text(article)
                if kind in EDITS:
                    later.append((f"{family}/copy", family, kind, language, writer.edit(article, kind)))
                else:
                    later.append((f"{family}/other", f"{family}/other", kind, language, writer.negative(article, kind)))
    rng.shuffle(later)
    yield from later
