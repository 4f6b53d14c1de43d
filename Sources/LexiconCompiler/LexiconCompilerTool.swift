import Glibc
import SynopticLexicon
import SynopticMorphology
import SynopticText

/// Compiles the lexicon's tables into the C file that embeds them.
///
/// Called by the build as `LexiconCompiler TABLES IMAGE SOURCE`: reads every `.tsv` and `.rules` under the
/// folder TABLES, writes the image to IMAGE, and to SOURCE the C that embeds it.
@main
enum LexiconCompilerTool {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else {
      fail("expected three arguments: the folder of tables, the image and the C file to write")
    }
    do {
      var compiler = try LexiconCompiler(inflector: try Inflector())
      for file in TableFolder.files(under: arguments[1], ending: ".tsv") {
        try compiler.add(Table(bytes: contents(of: "\(arguments[1])/\(file).tsv"), name: file))
      }
      for file in TableFolder.files(under: arguments[1], ending: ".rules") {
        let bytes = contents(of: "\(arguments[1])/\(file).rules")
        compiler.add(text: String(decoding: bytes, as: UTF8.self), named: file)
      }
      let image = compiler.image()
      let source = """
        #include "CLexicon.h"

        static const uint8_t image[] = {
        #embed "\(arguments[2])"
        };

        const uint8_t *clexicon_image(void) { return image; }
        int64_t clexicon_image_size(void) { return sizeof image; }
        const char *clexicon_image_sha256(void) { return "\(SHA256.hexadecimal(image))"; }

        """
      guard TableFolder.write(image, to: arguments[2]),
        TableFolder.write(Array(source.utf8), to: arguments[3])
      else { fail("\(arguments[2]) cannot be written") }
    } catch {
      fail("\(error)")
    }
  }

  private static func contents(of path: String) -> [UInt8] {
    guard let bytes = TableFolder.contents(of: path) else { fail("\(path) cannot be read") }
    return bytes
  }

  private static func fail(_ reason: String) -> Never {
    TableFolder.write("LexiconCompiler: \(reason)\n", toDescriptor: 2)
    exit(2)
  }
}
