#ifndef CMARKUP_H
#define CMARKUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// No header of libxml2 or cmark is included here: their types stay in this
// target, and a system that has other versions of them changes nothing above.

#if defined(__cplusplus)
extern "C" {
#endif

// MARK: HTML

/// What reads the events of HTML. Names are in small letters and end with a zero byte; an `offset` is the
/// byte of the source that the parser has reached: just before the `>` of a start tag, after any other thing.
typedef struct cmarkup_html_reader {
  /// Handed to each function.
  void *_Nullable context;
  /// An element begins. `attributes` holds names and values by turns and ends with a null name; it is null
  /// where there are none; a value may be null. False stops the parser.
  bool (*_Nonnull start)(void *_Nullable context, const char *_Nonnull name,
                         const char *_Nullable const *_Nullable attributes, int64_t offset);
  /// An element ends, by its tag or because another thing ends it.
  void (*_Nonnull end)(void *_Nullable context, const char *_Nonnull name, int64_t offset);
  /// A piece of text, with character references resolved.
  void (*_Nonnull text)(void *_Nullable context, const uint8_t *_Nonnull bytes, int32_t length,
                        int64_t offset);
  /// A piece of a script or style sheet.
  void (*_Nonnull raw)(void *_Nullable context, const uint8_t *_Nonnull bytes, int32_t length);
} cmarkup_html_reader;

/// Parses HTML in UTF-8, whatever it says of its encoding; fetches nothing and prints nothing. Returns false
/// if there was no memory for a parser.
bool cmarkup_html_parse(const uint8_t *_Nonnull bytes, int32_t length,
                        const cmarkup_html_reader *_Nonnull reader);

// MARK: Markdown

typedef enum __attribute__((enum_extensibility(closed))) cmarkup_node : int32_t {
  cmarkup_node_other,
  cmarkup_node_item, cmarkup_node_paragraph, cmarkup_node_heading, cmarkup_node_code_block,
  cmarkup_node_html_block,
  cmarkup_node_text, cmarkup_node_code, cmarkup_node_html_inline, cmarkup_node_soft_break,
  cmarkup_node_line_break, cmarkup_node_image
} cmarkup_node;

/// A step of the walk through a Markdown document: into a node, or out of one that has children.
typedef struct cmarkup_markdown_event {
  cmarkup_node node;
  bool is_entering;
  /// Where the node stands: lines and byte columns from 1, the end's column included; 0 where unknown.
  int32_t start_line, start_column, end_line, end_column;
  /// The text of a text, code or HTML node, owned by the document; null for other nodes.
  const uint8_t *_Nullable literal;
  size_t literal_length;
} cmarkup_markdown_event;

typedef struct cmarkup_markdown cmarkup_markdown;

/// Parses Markdown in UTF-8. Returns null if there was no memory.
cmarkup_markdown *_Nullable cmarkup_markdown_open(const uint8_t *_Nonnull bytes, size_t length);
void cmarkup_markdown_close(cmarkup_markdown *_Nonnull document);

/// Takes the next step, or returns false at the end.
bool cmarkup_markdown_next(cmarkup_markdown *_Nonnull document, cmarkup_markdown_event *_Nonnull event);

#if defined(__cplusplus)
}
#endif
#endif
