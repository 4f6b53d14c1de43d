/// Finds, for every sentence, the sentences of another version that may tell the same.
///
/// The rarest keys of a sentence are followed through the index until a fixed number of places has been
/// seen, and no key that has more than so many, so that the cost grows with the text and not with its square.
struct CandidateFinder {
  /// The number of places in the index that one sentence may look at.
  static let placesPerSentence = 640

  /// The number of candidates that a sentence keeps in each other version.
  static let candidatesPerSentence = 10

  /// Versions with at most so many sentences are compared in full.
  static let sentencesComparedInFull = 24

  private let index: KeyIndex
  private let profiles: [[SentenceProfile]]
  private var score: [Float] = []
  private var seen: [Int32] = []
  private var order: [(places: Int, entry: Int)] = []

  init(_ builder: ProfileBuilder) {
    index = builder.index
    profiles = builder.profiles
  }

  /// The pairs of sentences of two versions that are worth a closer look, in reading order.
  ///
  /// - Complexity: O(*n* log *k*), where *n* is the number of sentences and *k* the keys of a sentence.
  mutating func pairs(_ first: Int, _ second: Int) -> [(first: Int, second: Int)] {
    var found: [UInt64] = []
    for (from, to, isReversed) in [(first, second, false), (second, first, true)] {
      for sentence in profiles[from].indices where !profiles[from][sentence].items.isEmpty {
        for candidate in candidates(of: sentence, in: from, to: to) {
          let pair = isReversed ? (candidate, sentence) : (sentence, candidate)
          found.append(UInt64(pair.0) << 32 | UInt64(pair.1))
        }
      }
    }
    found.sort()
    var pairs: [(first: Int, second: Int)] = []
    var last: UInt64?
    for pair in found where pair != last {
      pairs.append((Int(pair >> 32), Int(pair & 0xFFFF_FFFF)))
      last = pair
    }
    return pairs
  }

  private mutating func candidates(of sentence: Int, in from: Int, to: Int) -> [Int] {
    if profiles[to].count <= Self.sentencesComparedInFull {
      return profiles[to].indices.filter { !profiles[to][$0].items.isEmpty }
    }
    let profile = profiles[from][sentence]
    if score.count < profiles[to].count {
      score = Array(repeating: 0, count: profiles[to].count)
    }
    order.removeAll(keepingCapacity: true)
    for (position, entry) in profile.entries.enumerated() {
      let places = index.sentences(with: entry.key, in: to).count
      if places > 0 { order.append((places, position)) }
    }
    order.sort { ($0.places, $0.entry) < ($1.places, $1.entry) }
    var budget = Self.placesPerSentence
    seen.removeAll(keepingCapacity: true)
    for (places, position) in order {
      guard budget > 0, places <= Self.placesPerSentence else { break }
      budget -= places
      let entry = profile.entries[position]
      let gain = profile.items[Int(entry.item)].mass * entry.weight / Float(1 + places)
      for other in index.sentences(with: entry.key, in: to) {
        if score[Int(other)] == 0 { seen.append(other) }
        score[Int(other)] += gain
      }
    }
    let best = best
    for other in seen { score[Int(other)] = 0 }
    return best
  }

  /// The places with the highest scores, the highest first; of equal ones the first in reading order.
  private var best: [Int] {
    var best: [Int] = []
    best.reserveCapacity(Self.candidatesPerSentence + 1)
    for other in seen {
      let place = Int(other)
      var rank = best.count
      while rank > 0, (score[best[rank - 1]], place) < (score[place], best[rank - 1]) { rank -= 1 }
      guard rank < Self.candidatesPerSentence else { continue }
      best.insert(place, at: rank)
      if best.count > Self.candidatesPerSentence { best.removeLast() }
    }
    return best
  }
}
