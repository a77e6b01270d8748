"""Runs the shards of a manifest as tasks of Ray, and checks them all at the end:

  python copydesk_job.py CONFIG MANIFEST FOLDER [COPYDESK]        # RAY_ADDRESS says which cluster

Each task is one process of Copydesk; no document passes through Ray's object store. Ray repeats a task that fails or whose node is lost, and what
a lost one left is either a whole shard or nothing.
"""
import os
import subprocess
import sys

import ray

DONE = (0, 65)  # 65: the shard is whole, and some of its documents failed.


@ray.remote(num_cpus=1, max_retries=3, retry_exceptions=True)
def run(shard, config, manifest, folder, copydesk):
    command = [copydesk, "run", config, "--manifest", manifest, "--shard", str(shard), "--into", folder, "--workers", "1", "--quiet"]
    result = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if result.returncode not in DONE:
        raise RuntimeError(f"shard {shard} ended with {result.returncode}: {result.stderr.strip()}")


def main(config, manifest, folder, copydesk="copydesk"):
    with open(manifest) as lines:
        count = next(int(line.split()[1]) for line in lines if line.startswith("shards "))
    config, manifest, folder = map(os.path.abspath, (config, manifest, folder))
    ray.init()
    ray.get([run.remote(shard, config, manifest, folder, copydesk) for shard in range(1, count + 1)])
    ray.shutdown()
    return subprocess.run([copydesk, "shards", "check", folder]).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
