/// A folder's device and inode.
struct FolderIdentity: Hashable, Sendable {
  var device: UInt64
  var inode: UInt64
}
