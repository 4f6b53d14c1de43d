import SynopticLedger
import Testing

@Suite("Numbers in English")
struct EnglishQuantityTests {
  private static let reading = Result { try ValueReading() }

  private func check(_ text: String, _ expected: String) throws {
    let found = try Self.reading.get().describe(text, .english)
    #expect(found == expected, "\(text)")
  }

  @Test(
    "counts in digits and in words",
    arguments: [
      ("They freed 52 political prisoners.", "count 52 of prisoners"),
      ("They freed fifty-two prisoners.", "count 52 of prisoners"),
      ("They freed fifty two prisoners.", "count 52 of prisoners"),
      ("Police held 1,187 people.", "count 1187 of people"),
      ("Police held 1 187 people.", "count 1187 of people"),
      ("Police held 1\u{A0}187 people.", "count 1187 of people"),
      ("Police held 1\u{202F}187 people.", "count 1187 of people"),
      ("Some 12,345,678 voters are listed.", "count ~12345678 of voters"),
      ("The plant employs 3.4 thousand workers.", "count 3400 of workers"),
      ("The plant employs three thousand four hundred workers.", "count 3400 of workers"),
      ("It has 7.4mn customers.", "count 7400000 of customers"),
      ("It has 7.4 million customers.", "count 7400000 of customers"),
      ("It has 30m users.", "count 30000000 of users"),
      ("It has a million users.", "count 1000000 of users"),
      ("It has a hundred and five rooms.", "count 105 of rooms"),
      ("It has one hundred and twenty-five rooms.", "count 125 of rooms"),
      ("It has two thousand and five rooms.", "count 2005 of rooms"),
      ("It has two and a half million users.", "count 2500000 of users"),
      ("It has one and a half million users.", "count 1500000 of users"),
      ("Half a million people fled.", "count 500000 of people"),
      ("Half a dozen boats sank.", "count 6 of boats"),
      ("A quarter of a million doses came.", "count 250000 of doses"),
      ("A dozen boats sank.", "count 12 of boats"),
      ("Two dozen fishing boats came.", "count 24 of boats"),
      ("Twelve hundred coins were found.", "count 1200 of coins"),
      ("Two million three hundred thousand people voted.", "count 2300000 of people"),
      ("Three unnamed interlocutors spoke.", "count 3 of interlocutors"),
      ("It added 200 hospital beds.", "count 200 of beds"),
      ("Nineteen women and eleven children died.", "count 19 of women; count 11 of children"),
      ("Of the 175 survivors, 34 were hurt.", "count 175 of survivors; count 34"),
      ("Twenty-two students from Riga came.", "count 22 of students"),
      ("Eighty-eight of the hostages are alive.", "count 88 of hostages"),
      ("Zero cases were found.", "count 0 of cases"),
      ("The 14 foreign nationals left.", "count 14 of nationals"),
      ("They need 2½ hours.", "measure 2.5 hour"),
      ("A trio of players left.", "count 3 of players"),
      ("5K people came.", "count 5000 of people"),
    ])
  func counts(_ text: String, _ expected: String) throws { try check(text, expected) }

  @Test(
    "qualifiers before and after the number",
    arguments: [
      ("At least 100 people died.", "count >=100 of people"),
      ("No fewer than 100 people died.", "count >=100 of people"),
      ("More than 3,400 people fell ill.", "count >3400 of people"),
      ("Over 100 people fell ill.", "count >100 of people"),
      ("Up to 50 lorries waited.", "count <=50 of lorries"),
      ("No more than 50 lorries waited.", "count <=50 of lorries"),
      ("Fewer than 50 lorries waited.", "count <50 of lorries"),
      ("Under five per cent voted.", "percentage <5 percent"),
      ("About 200 people protested.", "count ~200 of people"),
      ("Some two dozen boats came.", "count ~24 of boats"),
      ("Roughly 3,100 people work there.", "count ~3100 of people"),
      ("Nearly 1,200 coins were found.", "count ~<1200 of coins"),
      ("Almost half a million people fled.", "count ~<500000 of people"),
      ("Just under 40 people fled.", "count ~<40 of people"),
      ("Just over 40 people fled.", "count ~>40 of people"),
      ("A little over 40 people fled.", "count ~>40 of people"),
      ("Exactly 40 people fled.", "count 40 of people"),
      ("More than about 40 people fled.", "count >40 of people"),
      ("It has 40 rooms or more.", "count >=40 of rooms"),
      ("There were 100 at least.", "count >=100"),
      ("More than 100 were held.", "count >100"),
      ("It holds 100+ people.", "count >=100 of people"),
      ("It holds ~100 people.", "count ~100 of people"),
      ("Between 5 and 7 people fled.", "count 5..7 of people"),
      ("They argued over two islands.", "count 2 of islands"),
      ("They talked about two islands.", "count 2 of islands"),
      ("A child of about six.", "count ~6"),
    ])
  func qualifiers(_ text: String, _ expected: String) throws { try check(text, expected) }

  @Test(
    "ranges",
    arguments: [
      ("He asked for 1,300 or 1,400 prisoners.", "count 1300..1400 of prisoners"),
      ("It takes 10-15 minutes.", "measure 10..15 minute"),
      ("It takes 10–15 minutes.", "measure 10..15 minute"),
      ("It takes ten to fifteen minutes.", "measure 10..15 minute"),
      ("It takes from 2 to 11 years.", "measure 2..11 year"),
      ("Terms of two to 11 years.", "measure 2..11 year"),
      ("It costs $5-10 million.", "money 5000000..10000000 usd"),
      ("It costs $5m to $10m.", "money 5000000..10000000 usd"),
      ("It costs between $5m and $10m.", "money 5000000..10000000 usd"),
      ("Growth of 2-3% is likely.", "percentage 2..3 percent"),
      ("Growth of 2% to 3% is likely.", "percentage 2..3 percent"),
      ("Children aged nine months to 14 years.", "age 0.75..14 year"),
      ("It hit five or six houses.", "count 5..6 of houses"),
      ("Output rose from 5 to 10 tonnes.", "count 5; measure 10 tonne"),
    ])
  func ranges(_ text: String, _ expected: String) throws { try check(text, expected) }

  @Test(
    "money",
    arguments: [
      ("A bribe of $420,000.", "money 420000 usd"),
      ("A bribe of 420,000 dollars.", "money 420000 usd"),
      ("A loan of €30m.", "money 30000000 eur"), ("A loan of €30 million.", "money 30000000 eur"),
      ("A loan of £5bn.", "money 5000000000 gbp"), ("A loan of $1.24bn.", "money 1240000000 usd"),
      ("A bill of UAH 1.5 billion.", "money 1500000000 uah"),
      ("A bill of UAH21.6bn.", "money 21600000000 uah"),
      ("A bill of 1.5 billion hryvnias.", "money 1500000000 uah"),
      ("More than UAH 5 million was spent.", "money >5000000 uah"),
      ("Half a billion dollars was spent.", "money 500000000 usd"),
      ("A price of US$5m.", "money 5000000 usd"), ("A price of A$5m.", "money 5000000 aud"),
      ("A price of 50 cents.", "money 50 usd-cent"), ("A price of £9.99.", "money 9.99 gbp"),
      ("A price of ₴500.", "money 500 uah"), ("A price of 500 euros.", "money 500 eur"),
      ("A price of 30,000 rubles.", "money 30000 rub"), ("A price of $5.", "money 5 usd"),
      ("A price of 60 million yen.", "money 60000000 jpy"),
      ("Two million pounds was paid.", "money 2000000 gbp"),
      ("Hundreds of thousands of dollars were paid.", "money 150000 usd"),
    ])
  func money(_ text: String, _ expected: String) throws { try check(text, expected) }

  @Test(
    "percentages and shares",
    arguments: [
      ("About 45% agreed.", "percentage ~45 percent"),
      ("Some 45 % agreed.", "percentage ~45 percent"),
      ("Some 45 per cent agreed.", "percentage ~45 percent"),
      ("Prices rose 3.4 percent.", "percentage 3.4 percent"),
      ("Twenty-one percent agreed.", "percentage 21 percent"),
      ("It fell by two percentage points.", "percentagePoints 2 percentage-point"),
      ("Four out of five patients died.", "share 4/5 of patients"),
      ("Four in five finishers agreed.", "share 4/5 of finishers"),
      ("Eight in ten agreed.", "share 8/10"), ("Three of ten agreed.", "count 3; count 10"),
      ("One child in six fell ill.", "share 1/6"), ("One in six fell ill.", "share 1/6"),
      ("Every sixth child fell ill.", "share 1/6 of child"),
      ("Half of patients agreed.", "share 1/2 of patients"),
      ("Half were under five.", "share 1/2; count <5"),
      ("Two thirds of voters agreed.", "share 2/3 of voters"),
      ("Two-thirds of voters agreed.", "share 2/3 of voters"),
      ("A third of voters agreed.", "share 1/3 of voters"),
      ("One third of voters agreed.", "share 1/3 of voters"),
      ("A quarter of voters agreed.", "share 1/4 of voters"),
      ("Three quarters of voters agreed.", "share 3/4 of voters"),
      ("A little over four-fifths of it was sold.", "share ~>4/5"),
      ("About 2/3 of voters agreed.", "share ~2/3 of voters"),
      ("The share fell by a third.", "share 1/3"),
    ])
  func shares(_ text: String, _ expected: String) throws { try check(text, expected) }

  @Test(
    "measures",
    arguments: [
      ("They repaired 84 kilometres of road.", "measure 84 kilometre of road"),
      ("A 330-kilovolt line.", "measure 330 kilovolt of line"),
      ("Gusts of 67mph hit.", "measure 67 mile-per-hour"),
      ("Gusts of 108 km/h hit.", "measure 108 kilometre-per-hour"),
      ("Waves of 10ft hit.", "measure 10 foot"), ("It lay nine feet down.", "measure 9 foot"),
      ("It weighs 3.4 kg.", "measure 3.4 kilogram"),
      ("It weighs ten pounds.", "measure 10 pound-mass"),
      ("It has 120 tonnes of fuel.", "measure 120 tonne of fuel"),
      ("It is 11C outside.", "measure 11 celsius"), ("It is 52F outside.", "measure 52 fahrenheit"),
      ("It was -5C outside.", "measure -5 celsius"),
      ("It is minus 5 degrees Celsius.", "measure -5 celsius"),
      ("It was 38 °C outside.", "measure 38 celsius"), ("They have 72 hours.", "measure 72 hour"),
      ("A 20-minute talk.", "measure 20 minute of talk"),
      ("A six-year sentence.", "measure 6 year of sentence"),
      ("More than three decades passed.", "measure >3 decade"),
      ("Over thirty years passed.", "measure >30 year"),
      ("It sank in less than an hour.", "measure <1 hour"),
      ("It took more than a year.", "measure >1 year"),
      ("It took half an hour.", "measure 0.5 hour"),
      ("It took two hours and 15 minutes.", "measure 2.25 hour"),
      ("A time of 2:03:41 won.", "measure 7421 second.time"),
      ("He is 5ft 10in tall.", "measure 5.8333 foot"),
      ("The plant makes 2.1 GW.", "measure 2.1 gigawatt"),
      ("A field of 15 hectares.", "measure 15 hectare"),
      ("They burned 40 sq km of forest.", "measure 40 square-kilometre of forest"),
      ("It ran 100m.", "measure 100 metre"), ("The 19-mile mark.", "measure 19 mile of mark"),
      ("The five-month-long siege ended.", "measure 5 month of siege"),
    ])
  func measures(_ text: String, _ expected: String) throws { try check(text, expected) }

  @Test(
    "ages",
    arguments: [
      ("A 67-year-old pensioner spoke.", "age 67 year of pensioner"),
      ("She is 67 years old.", "age 67 year"),
      ("A man aged 46 fell.", "age 46 year"), ("Juris Ozols, 41, was held.", "age 41 year"),
      ("He died at the age of 90.", "age 90 year"),
      ("A six-month-old girl.", "age 6 month of girl"),
      ("A two-year-old boy and his mother.", "age 2 year of boy"),
    ])
  func ages(_ text: String, _ expected: String) throws { try check(text, expected) }

  @Test(
    "ordinals",
    arguments: [
      ("It was hit for the third time.", "ordinal 3 of time"),
      ("The 21st man came.", "ordinal 21 of man"),
      ("The twenty-first man came.", "ordinal 21 of man"),
      ("The 2nd round begins.", "ordinal 2 of round"),
      ("The hundredth visitor came.", "ordinal 100 of visitor"),
      ("The third-largest city.", "ordinal 3 of city"),
    ])
  func ordinals(_ text: String, _ expected: String) throws { try check(text, expected) }

  @Test(
    "times of the day",
    arguments: [
      ("It began at 22:00.", "clock 1320"), ("It began at 10pm.", "clock 1320"),
      ("It began at 10 p.m. there.", "clock 1320"),
      ("It began at 5.30pm.", "clock 1050"), ("It began at 5:30 pm.", "clock 1050"),
      ("It began at 7am.", "clock 420"),
      ("It began at 12:15 a.m. there.", "clock 15"), ("It began at ten o'clock.", "clock 600 12h"),
      ("It began at half past eight.", "clock 510 12h"),
      ("It began at a quarter to nine.", "clock 525 12h"),
      ("It sank at about twenty to ten.", "clock ~580 12h"),
      ("It sank at ten past six.", "clock 370 12h"),
      ("It began at noon.", "clock 720"), ("It began at midnight.", "clock 0"),
      ("From 7am to 10pm they were cut.", "clock 420; clock 1320"),
      ("At 9:15 it began.", "clock 555 12h"),
      ("It began at 14:05 Kyiv time.", "clock 845"),
    ])
  func clock(_ text: String, _ expected: String) throws { try check(text, expected) }

  @Test(
    "scores, multiples and hints",
    arguments: [
      ("They won 2-1.", "score 2:1"), ("They won 3–0.", "score 3:0"),
      ("The score was 2:1.", "score 2:1"),
      ("They lost 1-3 at home.", "score 1:3"), ("Prices doubled.", "multiple 2"),
      ("It is twice as big.", "multiple 2"),
      ("It rose threefold.", "multiple 3"), ("It is five times bigger.", "multiple 5 times"),
      ("Dozens of people died.", "indefinite 20..199 of people"),
      ("Hundreds died.", "indefinite 150..1999"),
      ("Thousands of people fled.", "indefinite 1500..99999 of people"),
      ("Several dozen people fled.", "indefinite 24..240 of people"),
      ("Tens of thousands of people fled.", "indefinite 20000..199000 of people"),
      ("A few people fled.", "indefinite 1..10 of people"),
      ("A couple of people fled.", "indefinite 2..3 of people"),
      ("Several people fled.", "indefinite 2..20 of people"),
    ])
  func others(_ text: String, _ expected: String) throws { try check(text, expected) }

  @Test(
    "numbers that are names",
    arguments: [
      ("An F-16 crashed.", "label 16 name"), ("The G7 leaders met.", "label 7 name"),
      ("COVID-19 spread.", "label 19 name"), ("A Boeing 737 landed.", "label 737 name"),
      ("Since 9/11 much has changed.", "label 9 name"), ("Flight MH17 fell.", "label 17 name"),
      ("Under article 205 he was charged.", "label 205"), ("See page 43 for more.", "label 43"),
      ("It is No. 5 on the list.", "label 5"), ("The 5G network grew.", "label 5 name"),
      ("Flight 370 vanished.", "label 370"), ("Call +44 20 7946 0958 now.", ""),
      ("Articles 205 and 206 apply.", "label 205; label 206"), ("A Su-34 fell.", "label 34 name"),
    ])
  func names(_ text: String, _ expected: String) throws { try check(text, expected) }

  @Test(
    "one is a number only where a unit or another number makes it one",
    arguments: [
      ("One man’s word is not enough.", "count 1 of man’s pronoun"),
      ("The one who left.", "count 1 pronoun"),
      ("It lasted one hour.", "measure 1 hour"),
      ("One million people fled.", "count 1000000 of people"),
      ("One of its two plants burned.", "count 1 pronoun; count 2 of plants"),
      ("Both sides agreed.", "count 2 of sides pronoun"),
    ])
  func pronouns(_ text: String, _ expected: String) throws { try check(text, expected) }
}
