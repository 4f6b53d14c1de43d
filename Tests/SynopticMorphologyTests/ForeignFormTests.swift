import SynopticLedger
import SynopticMorphology
import Testing

@Suite("Forms that no lemma must have")
struct ForeignFormTests {
  @Test("Russian rules do not reach beyond their words", arguments: FormRows.rows(russianRows))
  func russian(_ row: FormRows.Row) throws {
    #expect(try row.present(in: .russian) == [])
  }

  @Test("Ukrainian rules do not reach beyond their words", arguments: FormRows.rows(ukrainianRows))
  func ukrainian(_ row: FormRows.Row) throws {
    #expect(try row.present(in: .ukrainian) == [])
  }

  @Test("English rules do not reach beyond their words", arguments: FormRows.rows(englishRows))
  func english(_ row: FormRows.Row) throws {
    #expect(try row.present(in: .english) == [])
  }

  private static let russianRows = """
    обладать: обладам обладаст облададут
    страдать: страдам стрададут
    ожидать: ожижу ожидам
    обсуждать: обсужду обсуждут
    решить: решью решьет
    спешить: спешью
    ставить: ставью
    любить: любью любьет
    купить: купью
    служить: служиву служивет
    терпеть: терпою
    говорить: говорью
    сохранять: сохрайму сохраймет
    объяснять: объясйму объяйму
    сужать: сужму сужмет
    солить: солью
    приспособить: приспособью
    попереджать: попережму
    урок: урка уркам
    восток: востка востком
    поток: потка потком
    срок: срка
    мудрец: мудрца
    голландец: голландеца
    человек: человка
    отдел: отдла
    магазин: магане
    олень: олня
    степень: степня степнем
    пустить: пусть пустьте
    лишить: лишь
    настоять: настоящий настоящего
    быть: будущий будущее
    странный: стран страна страны
    ценный: цена цены
    районный: район района
    другой: друг друга друзья
    золотой: золото
    самый: сама само сам
    новость: новостя
    кофе/x: кофа кофу
    такси/x: такс таксям
    баку: бака баком
    осло/x: осла ослу
    нато/x: ната нату
    ночь/n: ночу ночут ночил
    власть/n: влал владу
    печать: печаю
    санаторий/n: санаторего санаторая
    герой/n: герого герая
    """

  private static let ukrainianRows = """
    ділити: діллю діллє
    вірити: вірию віриє
    попереджати: попереджму попережну
    відрізняти: відрізйму
    потребувати: потребуду
    турбувати: турбуду
    володіти: володену
    радіти: раден
    страждати: стражду страждам
    журналіст: журналосту журналост
    сусід: сусода сусоду
    моноліт: монольоту
    теніс: теносу
    вологість: вологостя
    урок: урка урку
    олень: олня
    бюлетень: бюлетня
    кафе/x: кафа кафу
    ніч: нічи
    критерій/n: критеього критеьому
    діти: дітимо дію
    лишити: лиш
    викупити: викуп
    ім'я: ім'єю
    """

  private static let englishRows = """
    human: humen
    roman: romen
    agency: agenced
    visit: visitted visitting
    deploy: deploies
    monarch: monarches
    chief: chieves
    stake: stook staken
    famous: famouses famoused
    quickly: quicklies
    fail: failled
    need: ned
    think: thinked
    """
}
