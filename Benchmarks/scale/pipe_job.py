"""Sends JSON Lines through Copydesk with `RDD.pipe`, as it is usually written: pipe_job.py LINES OUT PARTITIONS COPYDESK CONFIG"""
import shlex
import sys

from pyspark.sql import SparkSession


def main(lines, out, partitions, copydesk, config):
    context = SparkSession.builder.appName("pipe").getOrCreate().sparkContext
    pages = context.textFile(lines, int(partitions))
    pages.pipe(shlex.join([copydesk, "run", config, "--quiet", "--workers", "1"])).saveAsTextFile(out)
    context.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
