import CopydeskText

extension ExpressionFunction {
  /// Functions of moments and lengths of time (CEL specification, "Standard Definitions").
  static let times: [ExpressionFunction] =
    getters.flatMap { getter($0.name, $0.help, $0.read) } + lengths

  private typealias Getter = (
    name: String, help: String, read: @Sendable (ExpressionTimestamp.Parts) -> Int
  )

  private static let getters: [Getter] = [
    ("getFullYear", "The year.", { $0.day.year }),
    ("getMonth", "The month, from 0 for January.", { $0.day.month - 1 }),
    ("getDate", "The day of the month, from 1.", { $0.day.day }),
    ("getDayOfMonth", "The day of the month, from 0.", { $0.day.day - 1 }),
    ("getDayOfWeek", "The day of the week, from 0 for Sunday.", { $0.weekday }),
    ("getDayOfYear", "The day of the year, from 0.", { $0.dayOfYear }),
    ("getHours", "The hour, 0 to 23.", { $0.hour }), ("getMinutes", "The minute, 0 to 59.", { $0.minute }),
    ("getSeconds", "The second, 0 to 59.", { $0.second }),
    ("getMilliseconds", "The milliseconds, 0 to 999.", { Int($0.nanoseconds / 1_000_000) }),
  ]

  /// A getter in UTC, and in a time zone.
  private static func getter(
    _ name: String, _ help: String, _ read: @escaping @Sendable (ExpressionTimestamp.Parts) -> Int
  ) -> [ExpressionFunction] {
    [
      .init(.method, name, [.timestamp], .int, help + " In UTC.") { moment, _, _ in
        .int(read(moment.timestamp.parts(offset: 0)))
      },
      .init(.method, name, [.timestamp, .string], .int, help + " In a time zone.") { moment, zone, _ in
        let moment = moment.timestamp
        guard let offset = TimeOffset.seconds(zone.string, at: moment) else {
          throw noZone(zone.string)
        }
        return .int(read(moment.parts(offset: offset)))
      },
    ]
  }

  /// What is wrong with a time zone that there is not.
  static func noZone(_ zone: String) -> Trouble {
    Trouble("there is no time zone \(ExpressionValue.string(zone).shown); write one such as 'Asia/Seoul' or '+09:00'")
  }

  private static let lengths: [ExpressionFunction] = [
    .init(.method, "getHours", [.duration], .int, "The duration in whole hours.") { length, _, _ in
      .int(length.duration.whole(3_600))
    },
    .init(.method, "getMinutes", [.duration], .int, "The duration in whole minutes.") { length, _, _ in
      .int(length.duration.whole(60))
    },
    .init(.method, "getSeconds", [.duration], .int, "The duration in whole seconds.") { length, _, _ in
      .int(length.duration.whole(1))
    },
    .init(.method, "getMilliseconds", [.duration], .int, "The milliseconds beyond the whole seconds.") { length, _, _ in
      .int(Int(length.duration.components.attoseconds / 1_000_000_000_000_000))
    },
  ]
}
