# Tags articles with the places that they name. The first line is the handshake; every other one is an article.
import json, sys

PLACES = ["Callow Mill", "Pellmouth", "Orlamund", "Vauclose", "\ud574\uc194\uc2dc"]
for line in sys.stdin:
    article = json.loads(line)
    if "protocol" in article:
        article = {"protocol": 1, "name": "tag.py", "version": "1"}
    else:
        places = [place for place in PLACES if place in article["text"]]
        article = {"id": article["id"], "extras": {"places": places, "characters": len(article["text"])}}
    print(json.dumps(article), flush=True)
