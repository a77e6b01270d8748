"""The engines: each runs its job over the shards, and loses a worker in the middle."""
import importlib.metadata
import importlib.util
import os
import pathlib
import shutil
import subprocess
import sys

import clusters
import processes

ROOT = pathlib.Path(__file__).resolve().parents[2]
JOBS = ROOT / "Integrations"


class Array:
    """An array of tasks, two at a time. The fourth is killed when it has begun, and made again."""

    def __init__(self, name):
        self.name = name

    def missing(self):
        return None if self.name == "slurm" or importlib.util.find_spec("kubernetes_validate") else "kubernetes-validate is not installed"

    def run(self, work):
        copydesk = work.slow_copydesk(self.name, 0.3)
        if self.name == "kubernetes":
            self.check_job()
        with processes.Group() as group:
            killed = self.start(work, group, copydesk, 4)
            processes.wait("a shard", lambda: work.begun(self.name) > 0)
            processes.kill(killed.pid)
            killed.wait()
            waiting, running = list(range(1, work.shards + 1)), []
            while waiting or running:
                while waiting and len(running) < 2:
                    running.append(self.start(work, group, copydesk, waiting.pop(0)))
                done = running.pop(0)
                if done.wait() != 0:
                    raise RuntimeError(f"a task ended with {done.returncode}: {clusters.tail(work.folder / self.name / 'log')}")
        return work.compare(self.name)

    def start(self, work, group, copydesk, shard):
        environment = {**os.environ, "COPYDESK": copydesk}
        for name in ("SLURM_ARRAY_TASK_ID", "JOB_COMPLETION_INDEX", "AWS_BATCH_JOB_ARRAY_INDEX"):
            environment.pop(name, None)
        log = work.folder / self.name / "log"
        if self.name == "slurm":
            environment["SLURM_ARRAY_TASK_ID"] = str(shard)
            script = JOBS / "slurm/copydesk.sbatch"
            return group.start(str(script), work.config, work.manifest, work.output("slurm"), log=log, env=environment)
        environment["JOB_COMPLETION_INDEX"] = str(shard - 1)
        script = (self.container()["args"][0].replace("copydesk run", f"{copydesk} run").replace("/archive/news.yaml", work.config)
                  .replace("/archive/shards.txt", work.manifest).replace("/archive/out", work.output("kubernetes")))
        return group.start(*self.container()["command"], script, log=log, env=environment)

    @staticmethod
    def container():
        import yaml
        job = yaml.safe_load((JOBS / "kubernetes/job.yaml").read_text())
        return job["spec"]["template"]["spec"]["containers"][0]

    @staticmethod
    def check_job():
        program = pathlib.Path(sys.executable).with_name("kubernetes-validate")
        result = subprocess.run([str(program), "--strict", str(JOBS / "kubernetes/job.yaml")], capture_output=True, text=True)
        assert result.returncode == 0, f"the Job is not valid: {result.stdout}{result.stderr}"
        # The check would find a mistake.
        wrong = (JOBS / "kubernetes/job.yaml").read_text().replace("completions:", "completion:")
        broken = subprocess.run([str(program), "--strict", "/dev/stdin"], input=wrong, capture_output=True, text=True)
        assert broken.returncode != 0, "the schema takes a Job with a wrong key"


class Engine:
    """A cluster of an engine. A worker is lost when a third of the shards were begun, and one of them is under way."""

    def __init__(self, name, module, cluster):
        self.name, self.module, self.cluster = name, module, cluster

    def missing(self):
        if not importlib.util.find_spec(self.module):
            return f"{self.module} is not installed"
        return "there is no Java" if self.name == "spark" and not shutil.which("java") else None

    def run(self, work):
        copydesk = work.slow_copydesk(self.name, 0.5)
        with self.cluster(work.folder / self.name) as cluster:
            job = cluster.submit(JOBS / self.name / "copydesk_job.py", work.config, work.manifest, work.output(self.name), copydesk)
            processes.wait(
                "a third of the shards",
                lambda: job.poll() is not None or (work.begun(self.name) > work.shards // 3 and cluster.running("sleep")), 180)
            assert job.poll() is None, f"the job ended too early: {cluster.log()}"
            cluster.kill_worker()
            code = cluster.finish(job)
            assert code == 0, f"the job ended with {code}: {cluster.log()}"
        begun = work.begun(self.name)
        assert begun > work.shards, "no shard was begun again, so nothing was killed in the middle"
        version = importlib.metadata.version(self.module)
        return f"{self.module} {version}, a worker killed: {work.compare(self.name)}; {begun} tasks"


ALL = {
    "slurm": Array("slurm"), "kubernetes": Array("kubernetes"), "spark": Engine("spark", "pyspark", clusters.SparkCluster),
    "ray": Engine("ray", "ray", clusters.RayCluster),
}
