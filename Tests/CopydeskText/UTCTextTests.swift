import FoundationEssentials
import Testing

@testable import CopydeskText

/// Moments in the form of ISO 8601.
@Suite struct UTCTextTests {
  @Test(arguments: [
    0, 0.999, -0.5, -86_401, 951_782_399.9, 951_782_400, 1_709_640_550.25, 4_102_444_800, 253_402_300_799,
  ])
  func `A moment is written as Foundation does`(_ seconds: Double) {
    let moment = Date(timeIntervalSince1970: seconds)
    #expect(moment.utcText == moment.formatted(.iso8601))
  }
}
