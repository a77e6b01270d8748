import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The names in one folder, in the order of the paths that begin with them.
///
/// Names lie in one buffer: a folder of a million pages takes some 40 MB.
struct FolderListing {
  enum Kind: UInt8 {
    /// A file, or anything else that is not a folder.
    case file
    case folder
    /// A symbolic link to a folder.
    case linkedFolder
    /// A symbolic link that is not to be followed.
    case link

    var isFolder: Bool { self == .folder || self == .linkedFolder }
  }

  private struct Entry {
    var start: Int
    var count: Int32
    var kind: Kind
  }

  private var names: [UInt8] = []
  private var entries: [Entry] = []
  /// Why the listing ends early; `nil` when it is whole.
  private(set) var error: Int32?

  var count: Int { entries.count }

  /// The name at a place, and what it names.
  subscript(index: Int) -> (name: ArraySlice<UInt8>, kind: Kind) {
    let entry = entries[index]
    return (names[entry.start..<entry.start + Int(entry.count)], entry.kind)
  }

  /// - Parameters:
  ///   - folder: The folder's path.
  ///   - followsLinks: Whether links are looked through to tell folders.
  ///   - wants: Whether a name is of interest; the others are left out.
  init(_ folder: RawPath, followsLinks: Bool, wants: (ArraySlice<UInt8>) -> Bool) {
    let opened = folder.withCString { path in
      retrying { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    }
    guard opened >= 0, let handle = fdopendir(opened) else {
      error = errno
      if opened >= 0 { close(opened) }
      return
    }
    defer { closedir(handle) }
    while true {
      errno = 0
      guard let entry = readdir(handle) else {
        if errno != 0 { error = errno }
        break
      }
      let start = names.count
      appendName(of: entry)
      let name = names[start...]
      if name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8) || !wants(name) {
        names.removeSubrange(start...)
        continue
      }
      let kind = FolderListing.kind(entry.pointee.d_type, folder: folder, name: name, followsLinks: followsLinks)
      entries.append(Entry(start: start, count: Int32(names.count - start), kind: kind))
    }
    sort()
  }

  private mutating func appendName(of entry: UnsafeMutablePointer<dirent>) {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name)!
    let name = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: UInt8.self)
    names.append(contentsOf: UnsafeBufferPointer(start: name, count: strlen(UnsafePointer<CChar>(OpaquePointer(name)))))
  }

  private static func kind(
    _ type: UInt8, folder: RawPath, name: ArraySlice<UInt8>, followsLinks: Bool
  ) -> Kind {
    switch Int32(type) {
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK):
      if !followsLinks { return .link }
      return folder.appending(name).status().value?.kind == .folder ? .linkedFolder : .file
    case Int32(DT_UNKNOWN):
      let path = folder.appending(name)
      guard let status = path.status(follows: false).value else { return .file }
      switch status.kind {
      case .link: return Self.kind(UInt8(DT_LNK), folder: folder, name: name, followsLinks: followsLinks)
      case .folder: return .folder
      default: return .file
      }
    default: return .file
    }
  }

  /// Sorts by the bytes of the paths; a folder's name counts with the slash that follows it.
  private mutating func sort() {
    names.withUnsafeBufferPointer { names in
      func key(_ entry: Entry) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: names[entry.start..<entry.start + Int(entry.count)])
      }
      entries.sort { left, right in
        let (a, b) = (key(left), key(right))
        let common = min(a.count, b.count)
        let order = common == 0 ? 0 : memcmp(a.baseAddress!, b.baseAddress!, common)
        if order != 0 { return order < 0 }
        let nextA = a.count > common ? Int(a[common]) : left.kind.isFolder ? Int(RawPath.separator) : -1
        let nextB = b.count > common ? Int(b[common]) : right.kind.isFolder ? Int(RawPath.separator) : -1
        return nextA < nextB
      }
    }
  }
}
