import SynopticAnchors
import SynopticLexicon
import SynopticResources
import SynopticText
import Testing

@Suite("Names across scripts, cases and romanizations")
struct NameDistanceTests {
  private func sound(_ name: String) throws -> NameSound {
    let rules = try #require(ShippedLexicon.image?.text(named: "Rules/names"))
    let reader = try NameReader(rules: rules)
    let folder = try WordFolder()
    var form: [UInt8] = []
    let bytes = Array(name.utf8)
    let traits = try folder.fold(bytes, 0..<bytes.count, into: &form)
    return try reader.sound(of: form, script: traits.script)
  }

  @Test(
    "spellings and cases of one name are one name",
    arguments: [
      ("Lukashenko", "Лукашенко"), ("Lukashenka", "Лукашенком"), ("Лукашенка", "Лукашенку"),
      ("Cole", "Коул"), ("Coale", "Коул"), ("Cole", "Coale"), ("Tikhanovsky", "Tsikhanouski"),
      ("Tikhanovsky", "Тихановского"), ("Tsikhanouskaya", "Тихановской"),
      ("Tsikhanouskaya", "Тихановською"),
      ("Trump", "Трампа"), ("Trump", "Трампом"), ("Zelensky", "Зеленского"),
      ("Zelenskyy", "Зеленський"),
      ("Zelenskiy", "Зеленським"), ("Halvorsen", "Халворсен"), ("Halvorsen", "Галворсен"),
      ("Yermak", "Ермака"), ("Yermak", "Єрмак"), ("Shmyhal", "Шмыгаль"), ("Shmyhal", "Шмигаля"),
      ("Syrskyi", "Сырского"), ("Syrsky", "Сирським"), ("Navalny", "Навального"),
      ("Navalnaya", "Навальной"),
      ("Macron", "Макрона"), ("Scholz", "Шольцем"), ("Merz", "Мерца"), ("Biden", "Байдена"),
      ("Netanyahu", "Нетаньяху"), ("Netanyahu", "Нетаньягу"), ("Erdogan", "Эрдогана"),
      ("Orban", "Орбаном"),
      ("Stoltenberg", "Столтенберга"), ("Rutte", "Рютте"), ("Starmer", "Стармера"),
      ("Johnson", "Джонсона"),
      ("Sunak", "Сунака"), ("Kallas", "Каллас"), ("Nausėda", "Науседа"), ("Budrys", "Будрисом"),
      ("Gvozdenko", "Гвозденко"), ("Hvozdenko", "Гвозденко"), ("Khalilov", "Халилова"),
      ("Shcherbak", "Щербаку"),
      ("Zhukov", "Жуковым"), ("Dzhabbarov", "Джаббаров"), ("Jabbarov", "Джаббарова"),
      ("Tsybulko", "Цибулько"),
      ("Yushchenko", "Ющенком"), ("Pidhaina", "Пидгайную"), ("Pidhaina", "Підгайній"),
      ("Shchyrakova", "Щираковой"),
      ("Viachorka", "Вячорко"), ("Stakhiv", "Стахива"), ("Mandzii", "Мандзия"),
      ("Ramanauskienė", "Раманаускене"),
      ("Witkoff", "Уиткоффа"), ("Waltz", "Уолтцем"), ("Nguyen", "Нгуен"),
      ("Kowalski", "Ковальского"),
    ])
  func same(_ left: String, _ right: String) throws {
    let (first, second) = try (sound(left), sound(right))
    #expect(
      NameDistance.isSame(first, second),
      "\(String(decoding: first.sounds, as: UTF8.self)) \(String(decoding: second.sounds, as: UTF8.self)) \(NameDistance.between(first, second)) over \(NameDistance.limit(first, second))"
    )
  }

  @Test(
    "near names of other people stay apart",
    arguments: [
      ("Holovchenko", "Головатенко"), ("Radomirov", "Радославов"), ("Grgić", "Грбич"),
      ("Lukashevich", "Лукашенко"),
      ("Petrov", "Петренко"), ("Ivanenko", "Иванов"), ("Melnyk", "Мельничук"),
      ("Koval", "Коваленко"),
      ("Kovalenko", "Ковальчук"), ("Bondar", "Бондаренко"), ("Marin", "Мартин"), ("Garin", "Ларин"),
      ("Sokolov", "Соболев"), ("Morozov", "Мороз"), ("Kolesnik", "Колесов"),
      ("Savchenko", "Шевченко"),
      ("Davydenko", "Демиденко"), ("Romanov", "Романенко"), ("Bielski", "Вельский"),
    ])
  func different(_ left: String, _ right: String) throws {
    let (first, second) = try (sound(left), sound(right))
    #expect(
      !NameDistance.isSame(first, second),
      "\(String(decoding: first.sounds, as: UTF8.self)) \(String(decoding: second.sounds, as: UTF8.self)) \(NameDistance.between(first, second))"
    )
  }

  @Test(
    "distance is the same both ways",
    arguments: [("Cole", "Коул"), ("Grgić", "Грбич"), ("Orban", "Орбаном")])
  func symmetry(_ left: String, _ right: String) throws {
    let (first, second) = try (sound(left), sound(right))
    #expect(NameDistance.between(first, second) == NameDistance.between(second, first))
  }
}
