"""Clusters of two workers on this machine: Spark's own, and Ray's."""
import os
import pathlib
import shutil
import subprocess
import sys

import processes


def tail(path):
    return "\n".join(path.read_text(errors="replace").splitlines()[-25:])


class Cluster:
    """Two workers of one core each, until the block ends. `kill_worker()` loses one of them, with all that it was running."""

    def __init__(self, place):
        self.place = place
        place.mkdir(parents=True, exist_ok=True)

    def __enter__(self):
        self.group = processes.Group().__enter__()
        try:
            self.begin()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.group.__exit__()

    def running(self, name):
        """The processes of a program that tasks run at the moment."""
        return [p for worker in self.workers for p in processes.descendants(worker.pid)
                if processes.program(p) == name]

    def finish(self, job, seconds=600):
        try:
            job.wait(seconds)
        except subprocess.TimeoutExpired:
            raise RuntimeError(f"the job did not end within {seconds} s: {tail(self.place / 'job.log')}") from None
        return job.returncode

    def log(self):
        return tail(self.place / "job.log")


class SparkCluster(Cluster):
    def begin(self):
        import pyspark
        home = pathlib.Path(pyspark.__file__).parent
        self.submit_program = str(home / "bin/spark-submit")
        self.environment = {
            **os.environ, "SPARK_HOME": str(home), "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1",
            "SPARK_WORKER_DIR": str(self.place / "workers"), "SPARK_LOCAL_DIRS": str(self.place / "scratch")}
        self.address = f"spark://127.0.0.1:{processes.free_port()}"
        log = self.place / "cluster.log"

        def java(name, *arguments):
            return self.group.start(
                str(home / "bin/spark-class"), f"org.apache.spark.deploy.{name}", "--host", "127.0.0.1", "--webui-port", "0",
                *arguments, log=log, env=self.environment)
        java("master.Master", "--port", self.address.rsplit(":", 1)[1])
        processes.wait("a master", lambda: "New state: ALIVE" in log.read_text())
        self.workers = [java("worker.Worker", "--cores", "1", "--memory", "1g", self.address) for _ in range(2)]
        processes.wait("two workers", lambda: log.read_text().count("Successfully registered with master") == 2)

    def submit(self, script, *arguments):
        settings = ["spark.executor.memory=512m", "spark.executor.cores=1", "spark.cores.max=2", "spark.ui.enabled=false"]
        options = [option for setting in settings for option in ("--conf", setting)]
        return self.group.start(
            self.submit_program, "--master", self.address, *options, str(script), *arguments, log=self.place / "job.log",
            env=self.environment)

    def kill_worker(self):
        executors = [p for p in processes.descendants(self.workers[0].pid) if "CoarseGrainedExecutorBackend" in processes.command(p)]
        assert executors, f"there is no executor to kill: {self.log()}"
        processes.kill(executors[0])


class RayCluster(Cluster):
    def begin(self):
        program = str(pathlib.Path(sys.executable).with_name("ray"))
        address = f"127.0.0.1:{processes.free_port()}"
        # Sockets of Ray have paths of 107 bytes at most, so they are not in the folder of the test.
        self.scratch = pathlib.Path(f"/tmp/copydesk-ray-{os.getpid()}")
        self.environment = {**os.environ, "RAY_USAGE_STATS_ENABLED": "0", "RAY_ADDRESS": address, "RAY_DEDUP_LOGS": "0"}
        common = ["--block", "--num-cpus=1", "--object-store-memory=80000000", "--node-ip-address=127.0.0.1", "--disable-usage-stats"]
        self.workers = []
        for name, own in (("first", ["--head", f"--port={address.rsplit(':', 1)[1]}", "--include-dashboard=false", f"--temp-dir={self.scratch}"]),
                          ("second", [f"--address={address}"])):
            log = self.place / f"{name}.log"
            self.workers.append(self.group.start(program, "start", *own, *common, log=log, env=self.environment))
            processes.wait(f"the {name} node", lambda: "Ray runtime started" in log.read_text())

    def __exit__(self, *_):
        super().__exit__()
        shutil.rmtree(self.scratch, ignore_errors=True)

    def submit(self, script, *arguments):
        return self.group.start(sys.executable, str(script), *arguments, log=self.place / "job.log", env=self.environment)

    def kill_worker(self):
        processes.kill(self.workers[1].pid)
