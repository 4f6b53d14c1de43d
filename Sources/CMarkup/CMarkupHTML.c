#include "CMarkup.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

typedef struct session {
  const cmarkup_html_reader *reader;
  htmlParserCtxtPtr parser;
} session;

static int64_t offset_of(const session *session) {
  const xmlParserInput *input = session->parser->input;
  if (input == NULL) return 0;
  return (int64_t)input->consumed + (input->cur - input->base);
}

static void on_start(void *data, const xmlChar *name, const xmlChar **attributes) {
  const session *current = data;
  const cmarkup_html_reader *reader = current->reader;
  if (!reader->start(reader->context, (const char *)name, (const char *const *)attributes,
                     offset_of(current))) {
    xmlStopParser(current->parser);
  }
}

static void on_end(void *data, const xmlChar *name) {
  const session *current = data;
  current->reader->end(current->reader->context, (const char *)name, offset_of(current));
}

static void on_text(void *data, const xmlChar *text, int length) {
  const session *current = data;
  if (length > 0) current->reader->text(current->reader->context, text, length, offset_of(current));
}

static void on_raw(void *data, const xmlChar *text, int length) {
  const session *current = data;
  if (length > 0) current->reader->raw(current->reader->context, text, length);
}

bool cmarkup_html_parse(const uint8_t *bytes, int32_t length, const cmarkup_html_reader *reader) {
  xmlInitParser();
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt((const char *)bytes, length);
  if (parser == NULL) return false;
  session session = {reader, parser};
  // No tree is built: libxml2 counts lines in its tree, but bytes only while it parses.
  memset(parser->sax, 0, sizeof *parser->sax);
  parser->sax->startElement = on_start;
  parser->sax->endElement = on_end;
  parser->sax->characters = on_text;
  parser->sax->ignorableWhitespace = on_text;
  parser->sax->cdataBlock = on_raw;
  parser->userData = &session;
  htmlCtxtUseOptions(parser, HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                                 | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD);
  xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
  htmlParseDocument(parser);
  if (parser->myDoc != NULL) { xmlFreeDoc(parser->myDoc); parser->myDoc = NULL; }
  htmlFreeParserCtxt(parser);
  return true;
}
