package import SynopticLedger

/// Writes a ledger as the JSON that `docs/ledger.schema.json` describes.
package enum LedgerJSON {
  /// Writes a ledger.
  ///
  /// Keys stand in a fixed order and arrays in reading order, so that the same ledger gives the same bytes.
  ///
  /// - Parameters:
  ///   - ledger: The ledger.
  ///   - write: Takes the JSON piece by piece.
  /// - Complexity: O(*n*), where *n* is the size of the ledger.
  package static func write(_ ledger: Ledger, to write: ([UInt8]) -> Void) {
    var json = JSONWriter()
    let names = Names(ledger)
    json.object { json in
      json.key("schemaVersion")
      json.value(Ledger.schemaVersion)
      json.key("resources")
      json.array { json in
        for resource in ledger.resources { json.resource(resource) }
      }
      json.key("reference")
      json.value(ledger.reference.map { ledger.versions[$0].id })
      json.key("versions")
      json.array { json in
        for version in ledger.versions.indices {
          json.version(version, in: ledger, names, to: write)
          write(json.drain())
        }
      }
      json.key("groups")
      json.array { json in
        for group in ledger.groups {
          json.group(group, in: ledger)
          json.drain(to: write)
        }
      }
      write(json.drain())
      json.key("facts")
      json.array { json in
        for fact in ledger.facts {
          json.fact(fact, in: ledger, names)
          json.drain(to: write)
        }
      }
      write(json.drain())
      json.key("coverage")
      json.array { json in
        for coverage in ledger.coverage {
          json.coverage(coverage, in: ledger, names)
          json.drain(to: write)
        }
      }
      write(json.drain())
      json.key("paragraphLinks")
      json.paragraphLinks(in: ledger)
      json.key("links")
      json.array { json in
        for link in ledger.links {
          json.link(link, names)
          json.drain(to: write)
        }
      }
      write(json.drain())
      json.key("findings")
      json.array { json in
        for finding in ledger.findings {
          json.finding(finding, in: ledger, names)
          json.drain(to: write)
        }
      }
    }
    write(json.drain() + [0x0A])
  }

  /// The names of all sentences, made once.
  struct Names {
    private let names: [[String]]

    init(_ ledger: Ledger) {
      names = ledger.versions.map { version in
        version.sentences.enumerated().map { position, sentence in
          let first = version.paragraphs[sentence.paragraph].sentences.lowerBound
          return "\(version.id):\(sentence.paragraph).\(position - first)"
        }
      }
    }

    subscript(reference: SentenceReference) -> String {
      names[reference.version][reference.sentence]
    }
  }
}
