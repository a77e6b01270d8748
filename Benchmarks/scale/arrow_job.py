"""Sends pages through Copydesk with `mapInArrow`, and looks at how each process ended: arrow_job.py LINES OUT PARTITIONS COPYDESK CONFIG"""
import json
import subprocess
import sys
import threading

import pyarrow
from pyspark.sql import SparkSession


def articles(batches, command):
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")

    def feed():
        try:
            for batch in batches:
                for row in batch.to_pylist():
                    process.stdin.write(json.dumps(row, ensure_ascii=False) + "\n")
            process.stdin.close()
        except BrokenPipeError:
            pass
    # Both ends at once: neither waits for the other.
    feeder = threading.Thread(target=feed)
    feeder.start()
    waiting = []
    for line in process.stdout:
        waiting.append(line.rstrip("\n"))
        if len(waiting) == 100:
            yield pyarrow.RecordBatch.from_pydict({"value": waiting})
            waiting = []
    feeder.join()
    code = process.wait()
    if code not in (0, 65):
        raise RuntimeError(f"copydesk ended with {code}")
    if waiting:
        yield pyarrow.RecordBatch.from_pydict({"value": waiting})


def main(lines, out, partitions, copydesk, config):
    session = SparkSession.builder.appName("mapInArrow").getOrCreate()
    command = [copydesk, "run", config, "--quiet", "--workers", "1"]
    pages = session.read.schema("url string, html string").json(lines).repartition(int(partitions))
    pages.mapInArrow(lambda batches: articles(batches, command), "value string").write.text(out)
    session.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
