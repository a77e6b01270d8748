"""Runs the shards of a manifest as tasks of Spark, and checks them all at the end:

  spark-submit copydesk_job.py CONFIG MANIFEST FOLDER [COPYDESK]

Each task is one process of Copydesk; no document passes through Python. Spark repeats a task that fails or whose executor is lost, and what a lost
one left is either a whole shard or nothing.
"""
import os
import subprocess
import sys

from pyspark.sql import SparkSession

DONE = (0, 65)  # 65: the shard is whole, and some of its documents failed.


def run(shard, config, manifest, folder, copydesk):
    command = [copydesk, "run", config, "--manifest", manifest, "--shard", str(shard), "--into", folder, "--workers", "1", "--quiet"]
    result = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if result.returncode not in DONE:
        raise RuntimeError(f"shard {shard} ended with {result.returncode}: {result.stderr.strip()}")


def main(config, manifest, folder, copydesk="copydesk"):
    with open(manifest) as lines:
        count = next(int(line.split()[1]) for line in lines if line.startswith("shards "))
    config, manifest, folder = map(os.path.abspath, (config, manifest, folder))
    context = SparkSession.builder.appName(f"copydesk {config}").getOrCreate().sparkContext
    context.parallelize(range(1, count + 1), count).foreach(lambda shard: run(shard, config, manifest, folder, copydesk))
    context.stop()
    return subprocess.run([copydesk, "shards", "check", folder]).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
