/// The story around the statements of a case.
enum Frame: Sendable {
  case ferry
  case fire
  case budget
  case trial

  /// What stands before and behind a statement: in English, Russian and Ukrainian.
  var sentences: [(before: String, behind: String)] {
    switch self {
    case .ferry:
      [
        (
          "The ferry Vega ran aground near the lighthouse during a storm.",
          "The owner promised to repair the lighthouse."
        ),
        (
          "Паром «Вега» сел на мель у маяка во время шторма.",
          "Владелец обещал отремонтировать маяк."
        ),
        (
          "Пором «Вега» сів на мілину біля маяка під час шторму.",
          "Власник пообіцяв відремонтувати маяк."
        ),
      ]
    case .fire:
      [
        (
          "A fire broke out at a furniture factory during the night shift.",
          "Neighbours were asked to keep their windows closed."
        ),
        (
          "На мебельной фабрике во время ночной смены вспыхнул пожар.",
          "Соседей попросили держать окна закрытыми."
        ),
        (
          "На меблевій фабриці під час нічної зміни спалахнула пожежа.",
          "Сусідів попросили тримати вікна зачиненими."
        ),
      ]
    case .budget:
      [
        (
          "The city council argued about schools until late in the evening.",
          "Parents waited for the decision in the street."
        ),
        (
          "Городской совет до позднего вечера спорил о школах.",
          "Родители ждали решения на улице."
        ),
        (
          "Міська рада до пізнього вечора сперечалася про школи.",
          "Батьки чекали на рішення на вулиці."
        ),
      ]
    case .trial:
      [
        (
          "The court heard the case of a stolen painting.",
          "The museum has hung a copy on the wall."
        ),
        (
          "Суд рассмотрел дело об украденной картине.",
          "Музей повесил на стену копию."
        ),
        (
          "Суд розглянув справу про викрадену картину.",
          "Музей повісив на стіну копію."
        ),
      ]
    }
  }
}
