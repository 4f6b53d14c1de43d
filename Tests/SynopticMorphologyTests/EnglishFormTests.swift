import SynopticLedger
import SynopticMorphology
import Testing

@Suite("Forms of English lemmas")
struct EnglishFormTests {
  @Test("nouns have their plurals", arguments: FormRows.rows(nounRows))
  func nouns(_ row: FormRows.Row) throws {
    #expect(try row.missing(in: .english) == [])
  }

  @Test("verbs have their past, participles and both spellings", arguments: FormRows.rows(verbRows))
  func verbs(_ row: FormRows.Row) throws {
    #expect(try row.missing(in: .english) == [])
  }

  @Test("short adjectives are compared", arguments: FormRows.rows(adjectiveRows))
  func adjectives(_ row: FormRows.Row) throws {
    #expect(try row.missing(in: .english) == [])
  }

  private static let nounRows = """
    prisoner: prisoners
    church: churches
    tax: taxes
    crash: crashes
    boss: bosses
    monarch: monarchs
    stomach: stomachs
    city: cities
    army: armies
    attorney: attorneys
    embargo: embargoes embargos
    veto: vetoes
    photo: photos
    hero: heroes
    volcano: volcanoes
    knife: knives
    life: lives
    wife: wives
    housewife: housewives
    thief: thieves
    shelf: shelves
    wolf: wolves
    half: halves
    chief: chiefs
    man: men
    woman: women
    policeman: policemen
    spokeswoman: spokeswomen
    human: humans
    roman: romans
    child: children
    grandchild: grandchildren
    schoolchild: schoolchildren
    person: people persons
    spokesperson: spokespersons
    foot: feet
    tooth: teeth
    mouse: mice
    goose: geese
    crisis: crises
    analysis: analyses
    basis: bases
    criterion: criteria
    phenomenon: phenomena
    referendum: referendums referenda
    memorandum: memoranda memorandums
    bacterium: bacteria
    medium: media
    fungus: fungi
    index: indices indexes
    appendix: appendices
    formula: formulae formulas
    aircraft: aircraft
    quiz: quizzes
    bus: buses
    virus: viruses
    campus: campuses
    plateau: plateaux plateaus
    potato: potatoes
    labour: labours
    labor: labors
    centre: centres
    germany/n: germanies
    """

  private static let verbRows = """
    release: releases released releasing
    attack: attacks attacked attacking
    stop: stops stopped stopping
    ban: bans banned banning
    plan: plans planned planning
    rob: robs robbed robbing
    visit: visits visited visiting
    admit: admits admitted admitting
    permit: permitted permitting
    refer: refers referred referring
    occur: occurred occurring
    commit: committed committing
    control: controlled controlling
    travel: travels travelled traveled travelling traveling
    cancel: cancelled canceled
    label: labelled labeled
    model: modelling modeling
    fail: failed failing
    deal: deals dealt dealing
    feel: feels felt feeling
    reveal: revealed revealing
    kidnap: kidnapped kidnaped kidnapping
    carry: carries carried carrying
    deny: denies denied denying
    deploy: deploys deployed deploying
    agree: agrees agreed agreeing
    free: frees freed freeing
    flee: flees fled fleeing
    die: dies died dying
    tie: ties tied tying
    panic: panics panicked panicking
    pass: passes passed passing
    fix: fixes fixed fixing
    reach: reaches reached reaching
    push: pushes pushed pushing
    go: goes went gone going
    undergo: undergoes underwent undergone undergoing
    be: am is are was were been being
    have: has had having
    do: does did done doing
    say: says said saying
    make: makes made making
    take: takes took taken taking
    overtake: overtook overtaken
    give: gave given giving
    find: found finding
    found: founds founded founding
    fight: fought fighting
    bring: brought bringing
    build: built building
    rebuild: rebuilt rebuilding
    begin: began begun beginning
    write: wrote written writing
    strike: struck striking stricken
    shoot: shot shooting
    win: won winning
    lose: lost losing
    meet: met meeting
    hold: held holding
    withhold: withheld
    withdraw: withdrew withdrawn withdrawing
    lead: led leading
    mislead: misled
    lay: laid laying
    lie: lay lain lied lying
    rise: rose risen rising
    arise: arose arisen
    fall: fell fallen
    run: ran running
    overrun: overran
    see: saw seen seeing
    oversee: oversaw overseen
    send: sent sending
    spend: spent
    sell: sold
    tell: told
    swear: swore sworn
    break: broke broken
    speak: spoke spoken
    steal: stole stolen
    freeze: froze frozen
    choose: chose chosen
    forbid: forbade forbidden
    quit: quits quit quitting
    put: puts putting
    set: sets setting
    cut: cutting
    hit: hitting
    shut: shutting
    broadcast: broadcasting broadcasts
    pay: paid paying
    repay: repaid
    hear: heard
    leave: left leaving
    keep: kept
    sleep: slept
    sweep: swept
    swim: swam swum swimming
    sink: sank sunk
    bear: bore borne born
    wear: wore worn
    throw: threw thrown
    overthrow: overthrew overthrown
    grow: grew grown
    know: knew known
    fly: flew flown flying flies
    draw: drew drawn
    burn: burned burnt
    learn: learned learnt
    organise: organised organising
    organize: organized organizing
    mention: mentioned mentioning
    supply: supplies supplied supplying
    comment: commented commenting
    """

  private static let adjectiveRows = """
    big: bigger biggest
    hot: hotter hottest
    large: larger largest
    safe: safer safest
    heavy: heavier heaviest
    early: earlier earliest
    likely: likelier likeliest
    young: younger youngest
    strong: stronger strongest
    new: newer newest
    low: lower lowest
    grey: greyer greyest
    good: better best
    bad: worse worst
    old: older oldest elder
    far: further farther
    cruel: crueller crueler
    thin: thinner thinnest
    narrow: narrower
    clever: cleverer
    """
}
