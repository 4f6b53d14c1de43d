/// News written for these tests, paragraph by paragraph.
enum News {
  static let russian = [
    "Речная полиция вернула городу старый паром",
    "Паром «Чайка», пропавший в апреле после ледохода, нашли в двенадцати километрах ниже по течению. Его вынесло на песчаную отмель у села Заозёрное, где судно простояло почти пять недель. Корпус цел, двигатель залит водой, а один из двух якорей исчез.",
    "«Мы осмотрели трюм и не увидели ни одной пробоины. Для машины 1974 года постройки это удивительно», — рассказал начальник речной полиции Егор Вьюжин. По его словам, буксировка заняла шесть часов. Груза на борту не было.",
    "Город оценивает ремонт в 3,4 млн руб. и рассчитывает вернуть паром на линию до 15 июня. Пока жителей левого берега возят два катера: первый отходит в 6:40, последний — в 21:10. Проезд бесплатный. Осенью мэрия решит, строить ли мост.",
    "Весной паром сорвало с троса впервые за сорок лет. Тогда же лёд повредил причал и снёс три рыбацких сарая; пострадавших не было. Эксперт Л. Ф. Щукина считает, что виноват эффект раннего паводка.",
  ]

  static let ukrainian = [
    "Річкова поліція повернула місту старий пором",
    "Пором «Чайка», який зник у квітні після льодоходу, знайшли за дванадцять кілометрів нижче за течією. Його винесло на піщану мілину біля села Заозерне, де судно простояло майже п'ять тижнів. Корпус цілий, двигун залитий водою, а один із двох якорів зник.",
    "«Ми оглянули трюм і не побачили жодної пробоїни. Для машини 1974 року побудови це дивовижно», — розповів начальник річкової поліції Єгор В'южин. За його словами, буксирування тривало шість годин. Вантажу на борту не було.",
    "Місто оцінює ремонт у 3,4 млн грн і розраховує повернути пором на лінію до 15 червня. Поки що мешканців лівого берега возять два катери: перший відходить о 6:40, останній — о 21:10. Проїзд безкоштовний. Восени мерія вирішить, чи будувати міст із ґанком для рибалок.",
    "Навесні пором зірвало з троса вперше за сорок років. Тоді ж крига пошкодила причал і знесла три рибальські сараї; постраждалих не було. Експертка Л. Ф. Щукіна вважає, що винна рання повінь.",
  ]

  static let english = [
    "River police return the town’s old ferry",
    "The ferry Chaika, lost in April when the ice broke up, has been found twelve kilometres downstream. The river had set it on a sandbank near the village of Zaozernoye, where it lay for almost five weeks. The hull is whole, the engine flooded, and one of two anchors is gone.",
    "“We looked over the hold and saw no leak at all. For a machine built in 1974 that is a wonder,” said Yegor Vyuzhin, who heads the river police. Towing took six hours, he said. There was no cargo on board.",
    "The town puts the repair at 3.4m roubles and hopes to have the ferry back by 15 June. Until then two launches carry people from the left bank: the first leaves at 6:40 a.m., the last at 9:10 p.m. Nobody pays. In autumn the mayor’s office will decide about a bridge.",
    "In spring the ferry tore loose from its cable for the first time in forty years. The ice also damaged the pier and swept away three fishermen’s sheds; nobody was hurt. The expert L. F. Shchukina puts it down to an early flood.",
  ]

  static let all = [russian, ukrainian, english]

  /// Paragraphs with blank lines between them.
  static func text(_ paragraphs: [String]) -> String { paragraphs.joined(separator: "\n\n") + "\n" }
}
