import CopydeskEngine
import CopydeskShards
import Testing

/// Which shard a process runs.
@Suite struct ShardNumberTests {
  @Test func `A number is counted from 1, and is within the count`() {
    #expect(ShardNumber("17/400") == ShardNumber(17, of: 400))
    #expect(ShardNumber("17") == ShardNumber(17))
    for text in ["0/4", "5/4", "1/", "/4", "", "-1", "+1", "1/2/3", " 1", "1.0", "٣"] {
      #expect(ShardNumber(text) == nil, "\(text)")
    }
  }

  @Test func `Schedulers number their tasks from 1 or from 0`() throws {
    #expect(try ShardNumber(["SLURM_ARRAY_TASK_ID": "1"]) == ShardNumber(1))
    #expect(try ShardNumber(["JOB_COMPLETION_INDEX": "0"]) == ShardNumber(1))
    #expect(try ShardNumber(["AWS_BATCH_JOB_ARRAY_INDEX": "399"]) == ShardNumber(400))
    #expect(try ShardNumber(["SLURM_ARRAY_TASK_ID": "3", "JOB_COMPLETION_INDEX": "2"]) == ShardNumber(3))
  }

  @Test func `What no scheduler says, or two say differently, is an error`() {
    let errors = [
      [:]:
        "which shard? Give --shard 1/400, or run as a task of an array (SLURM_ARRAY_TASK_ID, JOB_COMPLETION_INDEX, AWS_BATCH_JOB_ARRAY_INDEX)",
      ["SLURM_ARRAY_TASK_ID": "0"]:
        "SLURM_ARRAY_TASK_ID is '0', which is no number of a shard; shards are numbered from 1 ('sbatch --array=1-400')",
      ["JOB_COMPLETION_INDEX": "-1"]: "JOB_COMPLETION_INDEX is '-1', which is no number of a shard",
      ["SLURM_ARRAY_TASK_ID": "3", "JOB_COMPLETION_INDEX": "3"]:
        "SLURM_ARRAY_TASK_ID says shard 3, and JOB_COMPLETION_INDEX shard 4; say which with --shard",
    ]
    for (environment, text) in errors {
      let error = #expect(throws: ShardError.self) { try ShardNumber(environment) }
      #expect(error?.description == text)
      #expect(error?.exitCode == .usage)
    }
  }
}
