import SynopticLedger

extension JSONWriter {
  mutating func resource(_ resource: Resource) {
    object { json in
      json.key("name")
      json.value(resource.name)
      json.key("version")
      json.value(resource.version)
      json.key("sha256")
      json.value(resource.sha256)
    }
  }

  mutating func version(
    _ number: Int, in ledger: Ledger, _ names: LedgerJSON.Names, to write: ([UInt8]) -> Void
  ) {
    let version = ledger.versions[number]
    object { json in
      json.key("id")
      json.value(version.id)
      json.key("path")
      json.value(version.path)
      json.key("language")
      json.value(version.language.tag)
      json.key("date")
      json.value(version.date?.description)
      json.key("dateSource")
      json.value(version.dateSource?.rawValue)
      json.key("encoding")
      json.value(version.encoding)
      json.key("sha256")
      json.value(version.sha256)
      json.key("paragraphs")
      json.array { json in
        for (index, paragraph) in version.paragraphs.enumerated() {
          json.object { json in
            json.key("index")
            json.value(index)
            json.key("sentences")
            json.array { json in
              for sentence in paragraph.sentences {
                json.sentence(
                  SentenceReference(version: number, sentence: sentence), in: ledger, names)
              }
            }
          }
          json.drain(to: write)
        }
      }
    }
  }

  private mutating func sentence(
    _ reference: SentenceReference, in ledger: Ledger, _ names: LedgerJSON.Names
  ) {
    let version = ledger.versions[reference.version]
    let sentence = version.sentences[reference.sentence]
    object { json in
      json.key("id")
      json.value(names[reference])
      json.key("text")
      json.value(version.slice(sentence.range))
      json.key("language")
      json.value(sentence.language.tag)
      json.key("furniture")
      json.value(sentence.isFurniture)
      if let kind = sentence.furniture {
        json.key("furnitureKind")
        json.value(kind)
      }
      json.range("utf8Start", "utf8End", sentence.range)
      json.key("anchors")
      json.array { json in
        for anchor in sentence.anchors {
          json.object { json in
            json.key("kind")
            json.value(anchor.kind.rawValue)
            json.key("text")
            json.value(version.slice(anchor.range))
            json.key("value")
            json.value(anchor.value)
            json.key("unit")
            json.value(anchor.unit)
            json.range("utf8Start", "utf8End", anchor.range)
          }
        }
      }
    }
  }

  mutating func group(_ group: Group, in ledger: Ledger) {
    object { json in
      json.key("id")
      json.value(group.id)
      json.key("members")
      json.object { json in
        for (version, members) in group.members.enumerated() where !members.isEmpty {
          json.key(ledger.versions[version].id)
          json.array { json in
            for member in members { json.value(member) }
          }
        }
      }
      json.key("confidence")
      json.value(share: group.confidence)
      json.key("mark")
      json.value(group.mark.rawValue)
      json.key("see")
      json.array { json in
        for other in group.seeAlso { json.value(ledger.groups[other].id) }
      }
    }
  }

  mutating func fact(_ fact: Fact, in ledger: Ledger, _ names: LedgerJSON.Names) {
    object { json in
      json.key("id")
      json.value(fact.id)
      json.key("group")
      json.value(ledger.groups[fact.group].id)
      json.key("type")
      json.value(fact.topic.rawValue)
      json.key("fingerprint")
      json.value(fact.fingerprint)
      json.key("cells")
      json.object { json in
        for (version, cell) in fact.cells.enumerated() {
          json.key(ledger.versions[version].id)
          json.object { json in
            json.key("state")
            json.value(cell.state.rawValue)
            json.key("sentence")
            json.value(cell.passage.map { names[$0.sentence] })
            json.key("quote")
            json.value(cell.passage.map { ledger.quote($0) })
            json.range("utf8Start", "utf8End", cell.passage?.range)
          }
        }
      }
    }
  }

  mutating func coverage(_ coverage: Coverage, in ledger: Ledger, _ names: LedgerJSON.Names) {
    object { json in
      json.key("sentence")
      json.value(names[coverage.sentence])
      json.key("in")
      json.value(ledger.versions[coverage.version].id)
      json.key("status")
      json.value(coverage.status.rawValue)
      json.key("matches")
      json.array { json in
        for match in coverage.matches { json.value(names[match]) }
      }
      json.key("differences")
      json.array { json in
        for difference in coverage.differences {
          json.difference(difference, of: coverage, in: ledger, names)
        }
      }
    }
  }

  private mutating func difference(
    _ difference: Difference, of coverage: Coverage, in ledger: Ledger, _ names: LedgerJSON.Names
  ) {
    object { json in
      json.key("kind")
      json.value(difference.kind.rawValue)
      json.key("type")
      json.value(difference.topic.rawValue)
      json.key("with")
      json.value(difference.counterpart.map { names[$0] })
      json.key("here")
      json.value(ledger.versions[coverage.sentence.version].slice(difference.here))
      json.key("there")
      json.value(difference.there.map { ledger.versions[coverage.version].slice($0) } ?? "")
      json.range("hereStart", "hereEnd", difference.here)
      json.range("thereStart", "thereEnd", difference.there)
      json.key("why")
      json.value(difference.reason)
    }
  }

  mutating func link(_ link: Link, _ names: LedgerJSON.Names) {
    object { json in
      json.key("from")
      json.value(names[link.first])
      json.key("to")
      json.value(names[link.second])
      json.key("primary")
      json.value(link.isPrimary)
      json.key("confidence")
      json.value(share: link.confidence)
      json.key("why")
      json.value(link.reason)
    }
  }

  mutating func paragraphLinks(in ledger: Ledger) {
    object { json in
      for first in ledger.versions.indices {
        for second in ledger.versions.indices where second > first {
          json.key("\(ledger.versions[first].id)-\(ledger.versions[second].id)")
          json.array { json in
            for link in ledger.paragraphLinks(between: first, and: second) {
              json.array { json in
                json.value(link.first)
                json.value(link.second)
              }
            }
          }
        }
      }
    }
  }

  mutating func finding(_ finding: Finding, in ledger: Ledger, _ names: LedgerJSON.Names) {
    object { json in
      json.key("id")
      json.value(finding.id)
      json.key("kind")
      json.value(finding.kind.rawValue)
      json.key("type")
      json.value(finding.topic?.rawValue)
      json.key("severity")
      json.value(finding.severity.rawValue)
      json.key("fact")
      json.value(finding.fact.map { ledger.facts[$0].id })
      json.key("fingerprint")
      json.value(finding.fingerprint)
      json.key("versions")
      json.array { json in
        for version in finding.versions { json.value(ledger.versions[version].id) }
      }
      json.key("evidence")
      json.array { json in
        for passage in finding.evidence {
          json.object { json in
            json.key("version")
            json.value(ledger.versions[passage.sentence.version].id)
            json.key("sentence")
            json.value(names[passage.sentence])
            json.key("quote")
            json.value(ledger.quote(passage))
            json.range("utf8Start", "utf8End", passage.range)
          }
        }
      }
      json.key("why")
      json.value(finding.reason)
    }
  }

  private mutating func range(_ start: String, _ end: String, _ range: Range<Int>?) {
    key(start)
    value(range?.lowerBound)
    key(end)
    value(range?.upperBound)
  }
}
