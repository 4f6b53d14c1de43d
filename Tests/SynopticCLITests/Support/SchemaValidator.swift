import SynopticScoring

/// Checks JSON against the part of JSON Schema 2020-12 that the ledger's schema uses.
///
/// A word that it does not know is a complaint, so that no rule of the schema goes unchecked.
struct SchemaValidator {
  private let root: JSONValue

  /// Makes a validator.
  init(_ schema: JSONValue) { root = schema }

  /// Returns what is wrong with a value, each with its place; nothing where it follows the schema.
  func complaints(about value: JSONValue) -> [String] { check(value, root, "") }

  private func check(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    if case .bool(let isAllowed) = schema {
      return isAllowed ? [] : ["\(place): nothing may stand here"]
    }
    return schema.members.flatMap { check(value, $0.key, $0.value, in: schema, place) }
  }

  private func check(
    _ value: JSONValue, _ word: String, _ rule: JSONValue, in schema: JSONValue, _ place: String
  ) -> [String] {
    func complain(_ isRight: Bool) -> [String] {
      isRight ? [] : ["\(place): \(word) \(rule.text) does not hold for \(value.text.prefix(80))"]
    }
    switch word {
    case "$schema", "$id", "$defs", "title", "description", "then", "else": return []
    case "$ref": return check(value, definition(rule), place)
    case "type":
      let types = rule.string.map { [$0] } ?? rule.strings
      return complain(types.contains { Self.isOf(type: $0, value) })
    case "const": return complain(value == rule)
    case "enum": return complain(rule.elements.contains(value))
    case "anyOf":
      return complain(rule.elements.contains { check(value, $0, place).isEmpty })
    case "if":
      let branch = check(value, rule, place).isEmpty ? "then" : "else"
      return schema[branch].map { check(value, $0, place) } ?? []
    default: break
    }
    switch value {
    case .number(let number):
      if word == "minimum", case .number(let least) = rule { return complain(number >= least) }
      if word == "maximum", case .number(let most) = rule { return complain(number <= most) }
    case .string(let string):
      if word == "pattern" { return complain(Self.matches(string, rule)) }
      if word == "minLength", case .number(let least) = rule {
        return complain(Double(string.unicodeScalars.count) >= least)
      }
    case .array(let elements): return check(elements, word, rule, in: schema, place, complain)
    case .object(let members): return check(members, word, rule, in: schema, place, complain)
    case .null, .bool: break
    }
    let others =
      ["minimum", "maximum", "pattern", "minLength"] + Self.arrayWords + Self.objectWords
    return others.contains(word) ? [] : ["\(place): the validator does not know \(word)"]
  }

  private static let arrayWords = ["items", "prefixItems", "minItems"]
  private static let objectWords = [
    "properties", "required", "additionalProperties", "propertyNames", "minProperties",
  ]

  private func check(
    _ elements: [JSONValue], _ word: String, _ rule: JSONValue, in schema: JSONValue,
    _ place: String, _ complain: (Bool) -> [String]
  ) -> [String] {
    switch word {
    case "items":
      let first = schema["prefixItems"]?.elements.count ?? 0
      return elements.enumerated().dropFirst(first)
        .flatMap { check($1, rule, "\(place)[\($0)]") }
    case "prefixItems":
      return zip(elements, rule.elements).flatMap { check($0, $1, place) }
    case "minItems": return complain(Self.number(elements.count, isAtLeast: rule))
    default: return []
    }
  }

  private func check(
    _ members: [JSONValue.Member], _ word: String, _ rule: JSONValue, in schema: JSONValue,
    _ place: String, _ complain: (Bool) -> [String]
  ) -> [String] {
    switch word {
    case "properties":
      return members.flatMap { member in
        rule[member.key].map { check(member.value, $0, "\(place).\(member.key)") } ?? []
      }
    case "additionalProperties":
      return members.filter { schema["properties"]?[$0.key] == nil }
        .flatMap { check($0.value, rule, "\(place).\($0.key)") }
    case "required":
      let keys = Set(members.map(\.key))
      return rule.strings.filter { !keys.contains($0) }.map { "\(place): \($0) is missing" }
    case "propertyNames":
      return members.flatMap { check(.string($0.key), rule, "\(place).\($0.key)") }
    case "minProperties": return complain(Self.number(members.count, isAtLeast: rule))
    default: return []
    }
  }

  private func definition(_ reference: JSONValue) -> JSONValue {
    let name = reference.string.map { String($0.dropFirst("#/$defs/".count)) } ?? ""
    return root["$defs"]?[name] ?? .bool(false)
  }

  private static func isOf(type: String, _ value: JSONValue) -> Bool {
    switch value {
    case .null: type == "null"
    case .bool: type == "boolean"
    case .number(let number): type == "number" || type == "integer" && number == number.rounded()
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }

  private static func number(_ count: Int, isAtLeast rule: JSONValue) -> Bool {
    if case .number(let least) = rule { Double(count) >= least } else { false }
  }

  private static func matches(_ string: String, _ pattern: JSONValue) -> Bool {
    guard let pattern = pattern.string, let regex = try? Regex(pattern) else { return false }
    return string.firstMatch(of: regex) != nil
  }
}
