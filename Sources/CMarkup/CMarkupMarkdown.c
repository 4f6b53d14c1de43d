#include "CMarkup.h"

#include <cmark.h>
#include <stdlib.h>
#include <string.h>

struct cmarkup_markdown {
  cmark_node *root;
  cmark_iter *iterator;
};

cmarkup_markdown *cmarkup_markdown_open(const uint8_t *bytes, size_t length) {
  cmarkup_markdown *document = malloc(sizeof *document);
  if (document == NULL) return NULL;
  document->root = cmark_parse_document((const char *)bytes, length, CMARK_OPT_DEFAULT);
  if (document->root == NULL) { free(document); return NULL; }
  document->iterator = cmark_iter_new(document->root);
  return document;
}

void cmarkup_markdown_close(cmarkup_markdown *document) {
  cmark_iter_free(document->iterator);
  cmark_node_free(document->root);
  free(document);
}

static cmarkup_node kind_of(cmark_node *node) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_ITEM: return cmarkup_node_item;
    case CMARK_NODE_PARAGRAPH: return cmarkup_node_paragraph;
    case CMARK_NODE_HEADING: return cmarkup_node_heading;
    case CMARK_NODE_CODE_BLOCK: return cmarkup_node_code_block;
    case CMARK_NODE_HTML_BLOCK: return cmarkup_node_html_block;
    case CMARK_NODE_TEXT: return cmarkup_node_text;
    case CMARK_NODE_CODE: return cmarkup_node_code;
    case CMARK_NODE_HTML_INLINE: return cmarkup_node_html_inline;
    case CMARK_NODE_SOFTBREAK: return cmarkup_node_soft_break;
    case CMARK_NODE_LINEBREAK: return cmarkup_node_line_break;
    case CMARK_NODE_IMAGE: return cmarkup_node_image;
    default: return cmarkup_node_other;
  }
}

bool cmarkup_markdown_next(cmarkup_markdown *document, cmarkup_markdown_event *event) {
  cmark_event_type step = cmark_iter_next(document->iterator);
  if (step == CMARK_EVENT_DONE) return false;
  cmark_node *node = cmark_iter_get_node(document->iterator);
  event->node = kind_of(node);
  event->is_entering = step == CMARK_EVENT_ENTER;
  event->start_line = cmark_node_get_start_line(node);
  event->start_column = cmark_node_get_start_column(node);
  event->end_line = cmark_node_get_end_line(node);
  event->end_column = cmark_node_get_end_column(node);
  event->literal = (const uint8_t *)cmark_node_get_literal(node);
  event->literal_length = event->literal == NULL ? 0 : strlen((const char *)event->literal);
  return true;
}
