import Foundation
import PackagePlugin

/// Compiles the tables of `CLexicon` whenever one of them changes.
@main
struct LexiconPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let tables = target.directoryURL.appending(path: "Tables")
    let files = FileManager.default.enumerator(at: tables, includingPropertiesForKeys: nil)
    let inputs = (files?.compactMap { $0 as? URL } ?? [])
      .filter { ["tsv", "rules"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
    let image = context.pluginWorkDirectoryURL.appending(path: "lexicon.image")
    let source = context.pluginWorkDirectoryURL.appending(path: "lexicon.c")
    return [
      .buildCommand(
        displayName: "Compiling the lexicon",
        executable: try context.tool(named: "LexiconCompiler").url,
        arguments: [tables.path, image.path, source.path],
        inputFiles: inputs, outputFiles: [source])
    ]
  }
}
