// swift-tools-version: 6.3;(experimentalCGen)
import PackageDescription

// `experimentalCGen` lets the lexicon's plugin hand the compiler a C file that embeds the compiled tables.

/// What every Swift target is built with.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A module of the project's own.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one module.
func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + dependencies,
    swiftSettings: strict)
}

let package = Package(
  name: "synoptic",
  products: [
    .library(name: "Synoptic", targets: ["Synoptic", "SynopticLedger"]),
    .executable(name: "synoptic", targets: ["SynopticCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // What the system has, each behind a C target whose header names none of its types.
    .systemLibrary(name: "ICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .systemLibrary(name: "XML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .target(name: "CICU", dependencies: ["ICU"]),
    .target(name: "CMarkup", dependencies: ["XML2", "CMark"]),

    // The tables from which lemmas get their inflected forms, as they stand.
    .target(name: "CForms"),

    // The lexicon: plain tables, compiled by a tool of the build into an image that the binary embeds.
    .executableTarget(
      name: "LexiconCompiler",
      dependencies: ["SynopticLexicon", "SynopticMorphology", "SynopticText"],
      swiftSettings: strict),
    .plugin(
      name: "LexiconPlugin", capability: .buildTool(), dependencies: ["LexiconCompiler"],
      path: "Sources/LexiconPlugin"),
    .target(name: "CLexicon", exclude: ["Tables"], plugins: ["LexiconPlugin"]),

    // The pipeline, from bytes to the ledger.
    module("SynopticLedger"),
    module("SynopticText", ["CICU"]),
    module("SynopticMorphology", ["CForms", "SynopticLedger", "SynopticText"]),
    module("SynopticLexicon", ["SynopticLedger", "SynopticText", "SynopticMorphology"]),
    module("SynopticResources", ["CLexicon", "SynopticLedger", "SynopticLexicon"]),
    module("SynopticReading", ["SynopticText", "CMarkup"]),
    module(
      "SynopticLanguage",
      ["SynopticLedger", "SynopticText", "SynopticMorphology", "SynopticLexicon", "SynopticReading"]),
    module(
      "SynopticAnchors",
      ["SynopticLedger", "SynopticText", "SynopticLexicon", "SynopticLanguage"]),
    module(
      "SynopticAlignment",
      ["SynopticLedger", "SynopticText", "SynopticLexicon", "SynopticLanguage", "SynopticAnchors"]),
    module(
      "SynopticComparison",
      ["SynopticLedger", "SynopticLexicon", "SynopticLanguage", "SynopticAnchors", "SynopticAlignment"]),
    module(
      "SynopticFindings",
      [
        "SynopticLedger", "SynopticText", "SynopticLexicon", "SynopticLanguage", "SynopticAnchors",
        "SynopticAlignment", "SynopticComparison",
      ]),
    module("SynopticReports", ["SynopticLedger", "SynopticText"]),
    module(
      "Synoptic",
      [
        "SynopticLedger", "SynopticText", "SynopticMorphology", "SynopticLexicon", "SynopticResources",
        "SynopticReading", "SynopticLanguage", "SynopticAnchors", "SynopticAlignment",
        "SynopticComparison", "SynopticFindings",
      ]),
    // Scores of a comparison against annotators' verdicts.
    module("SynopticScoring"),

    // What tests share: stories of the project's own, and ledgers built by hand.
    .target(
      name: "SynopticTestSupport", dependencies: ["SynopticLedger"],
      path: "Tests/SynopticTestSupport", swiftSettings: strict),

    // The command line: files, terminals, colour and exit codes are its business alone.
    .target(name: "CSchema"),
    .executableTarget(
      name: "SynopticCLI",
      dependencies: [
        "CSchema", "Synoptic", "SynopticLedger", "SynopticReports", "SynopticScoring",
        "SynopticText", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    // Benchmarks print figures; tests never time.
    .executableTarget(
      name: "RetrievalBenchmark",
      dependencies: [
        "Synoptic", "SynopticAlignment", "SynopticAnchors", "SynopticLanguage", "SynopticLedger",
      ], path: "Tests/Benchmarks/Retrieval", swiftSettings: strict),
    .executableTarget(
      name: "FeatureDump",
      dependencies: [
        "Synoptic", "SynopticAlignment", "SynopticAnchors", "SynopticComparison", "SynopticLanguage",
        "SynopticLedger",
      ], path: "Tests/Benchmarks/Features", swiftSettings: strict),

    // Their tests.
    tests(of: "SynopticText"),
    tests(of: "SynopticMorphology", ["SynopticLedger"]),
    tests(
      of: "SynopticLexicon",
      ["SynopticLedger", "SynopticMorphology", "SynopticText", "SynopticTestSupport"]),
    tests(
      of: "SynopticLanguage",
      [
        "SynopticLedger", "SynopticLexicon", "SynopticReading", "SynopticResources", "SynopticText",
      ]),
    tests(
      of: "SynopticAnchors",
      [
        "SynopticText", "SynopticLedger", "SynopticLexicon", "SynopticLanguage", "SynopticReading",
        "SynopticResources",
      ]),
    .testTarget(
      name: "SynopticReportsTests",
      dependencies: ["SynopticReports", "SynopticLedger", "SynopticText", "SynopticTestSupport"],
      exclude: ["Golden"], swiftSettings: strict),
    tests(of: "SynopticReading", ["SynopticText"]),
    tests(
      of: "SynopticAlignment",
      [
        "Synoptic", "SynopticAnchors", "SynopticLanguage", "SynopticLedger", "SynopticLexicon", "SynopticReading",
        "SynopticResources", "SynopticTestSupport",
      ]),
    tests(of: "SynopticComparison", ["Synoptic", "SynopticLedger"]),
    tests(
      of: "SynopticFindings", ["Synoptic", "SynopticLedger", "SynopticTestSupport"]),
    tests(
      of: "Synoptic",
      ["SynopticLedger", "SynopticReports", "SynopticScoring", "SynopticTestSupport"]),
    tests(
      of: "SynopticCLI",
      ["Synoptic", "SynopticLedger", "SynopticReports", "SynopticScoring", "SynopticTestSupport"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
