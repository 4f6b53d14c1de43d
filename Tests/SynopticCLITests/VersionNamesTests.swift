import SynopticCLI
import Testing

@Suite("Names of versions")
struct VersionNamesTests {
  @Test(
    "a version is called by its file's stem",
    arguments: [
      ("ru.txt", "ru"), ("/srv/news/uk.html", "uk"), ("story-2.en.md", "story_2.en"),
      ("-", "stdin"),
      ("README", "README"), (".hidden", ".hidden"), ("паром.txt", "_____"), ("a b:c.txt", "a_b_c"),
      ("./x/../y.txt", "y"), ("trailing.", "trailing."), ("e\u{301}.txt", "e_"),
    ])
  func stem(_ file: String, _ name: String) throws {
    #expect(try VersionNames.names(of: [file]) == [name])
  }

  @Test(
    "repeats are numbered in the order given, and no two are alike",
    arguments: [
      (["a/en.txt", "b/en.md", "c/en.html"], ["en", "en.2", "en.3"]),
      (["en.2.txt", "en.txt", "b/en.txt"], ["en.2", "en", "en.3"]),
      (["en.txt", "b/en.txt", "en.2.txt"], ["en", "en.2", "en.2.2"]),
      (["ы.txt", "я.txt"], ["_", "_.2"]), (["stdin.txt", "-"], ["stdin", "stdin.2"]),
    ])
  func repeats(_ files: [String], _ names: [String]) throws {
    #expect(try VersionNames.names(of: files) == names)
  }

  @Test("a label is kept, and the others make way for it")
  func labels() throws {
    let files = ["a/en.txt", "b/en.txt", "b/en.txt"]
    #expect(
      try VersionNames.names(of: files, labels: [("en", "b/en.txt")]) == ["en.2", "en", "en.3"])
    #expect(
      try VersionNames.names(of: files, labels: [("x", "b/en.txt"), ("y", "b/en.txt")])
        == ["en", "x", "y"])
  }

  @Test(
    "a label that cannot be is refused",
    arguments: [
      [("a-b", "en.txt")], [("", "en.txt")], [("a", "uk.txt")], [("a", "en.txt"), ("a", "ru.txt")],
      [("a", "en.txt"), ("b", "en.txt")], [("ї", "en.txt")],
    ])
  func refusedLabels(_ labels: [(id: String, file: String)]) {
    #expect(throws: Trouble.self) {
      try VersionNames.names(of: ["en.txt", "ru.txt"], labels: labels)
    }
  }

  @Test("names have no character that sentence ids and pairs are parted by")
  func characters() throws {
    for value in UInt32(1)..<0x500 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let names = try VersionNames.names(of: ["x\(scalar)y", "x\(scalar)y"])
      #expect(names.allSatisfy(VersionNames.isName) && Set(names).count == 2)
    }
  }
}
