// The tables of forms as they stand in their files: the build of the lexicon needs them before there is an
// image, and a run that inflects nothing never reads these pages.
#include "CForms.h"

static const uint8_t en_adjectives[] = {
#embed "../CLexicon/Tables/Forms/en/adjectives.tsv"
};

static const uint8_t en_classes[] = {
#embed "../CLexicon/Tables/Forms/en/classes.tsv"
};

static const uint8_t en_endings[] = {
#embed "../CLexicon/Tables/Forms/en/endings.tsv"
};

static const uint8_t en_nouns[] = {
#embed "../CLexicon/Tables/Forms/en/nouns.tsv"
};

static const uint8_t en_paradigms[] = {
#embed "../CLexicon/Tables/Forms/en/paradigms.tsv"
};

static const uint8_t en_prefixes[] = {
#embed "../CLexicon/Tables/Forms/en/prefixes.tsv"
};

static const uint8_t en_verbs[] = {
#embed "../CLexicon/Tables/Forms/en/verbs.tsv"
};

static const uint8_t ru_adjectives[] = {
#embed "../CLexicon/Tables/Forms/ru/adjectives.tsv"
};

static const uint8_t ru_classes[] = {
#embed "../CLexicon/Tables/Forms/ru/classes.tsv"
};

static const uint8_t ru_endings[] = {
#embed "../CLexicon/Tables/Forms/ru/endings.tsv"
};

static const uint8_t ru_nouns[] = {
#embed "../CLexicon/Tables/Forms/ru/nouns.tsv"
};

static const uint8_t ru_paradigms[] = {
#embed "../CLexicon/Tables/Forms/ru/paradigms.tsv"
};

static const uint8_t ru_plurals[] = {
#embed "../CLexicon/Tables/Forms/ru/plurals.tsv"
};

static const uint8_t ru_prefixes[] = {
#embed "../CLexicon/Tables/Forms/ru/prefixes.tsv"
};

static const uint8_t ru_verbs[] = {
#embed "../CLexicon/Tables/Forms/ru/verbs.tsv"
};

static const uint8_t ru_words[] = {
#embed "../CLexicon/Tables/Forms/ru/words.tsv"
};

static const uint8_t uk_adjectives[] = {
#embed "../CLexicon/Tables/Forms/uk/adjectives.tsv"
};

static const uint8_t uk_classes[] = {
#embed "../CLexicon/Tables/Forms/uk/classes.tsv"
};

static const uint8_t uk_endings[] = {
#embed "../CLexicon/Tables/Forms/uk/endings.tsv"
};

static const uint8_t uk_nouns[] = {
#embed "../CLexicon/Tables/Forms/uk/nouns.tsv"
};

static const uint8_t uk_paradigms[] = {
#embed "../CLexicon/Tables/Forms/uk/paradigms.tsv"
};

static const uint8_t uk_plurals[] = {
#embed "../CLexicon/Tables/Forms/uk/plurals.tsv"
};

static const uint8_t uk_prefixes[] = {
#embed "../CLexicon/Tables/Forms/uk/prefixes.tsv"
};

static const uint8_t uk_verbs[] = {
#embed "../CLexicon/Tables/Forms/uk/verbs.tsv"
};

static const uint8_t uk_words[] = {
#embed "../CLexicon/Tables/Forms/uk/words.tsv"
};

static const struct {
  const char *name;
  const uint8_t *bytes;
  int64_t size;
} tables[] = {
    {"en/adjectives", en_adjectives, sizeof en_adjectives},
    {"en/classes", en_classes, sizeof en_classes},
    {"en/endings", en_endings, sizeof en_endings},
    {"en/nouns", en_nouns, sizeof en_nouns},
    {"en/paradigms", en_paradigms, sizeof en_paradigms},
    {"en/prefixes", en_prefixes, sizeof en_prefixes},
    {"en/verbs", en_verbs, sizeof en_verbs},
    {"ru/adjectives", ru_adjectives, sizeof ru_adjectives},
    {"ru/classes", ru_classes, sizeof ru_classes},
    {"ru/endings", ru_endings, sizeof ru_endings},
    {"ru/nouns", ru_nouns, sizeof ru_nouns},
    {"ru/paradigms", ru_paradigms, sizeof ru_paradigms},
    {"ru/plurals", ru_plurals, sizeof ru_plurals},
    {"ru/prefixes", ru_prefixes, sizeof ru_prefixes},
    {"ru/verbs", ru_verbs, sizeof ru_verbs},
    {"ru/words", ru_words, sizeof ru_words},
    {"uk/adjectives", uk_adjectives, sizeof uk_adjectives},
    {"uk/classes", uk_classes, sizeof uk_classes},
    {"uk/endings", uk_endings, sizeof uk_endings},
    {"uk/nouns", uk_nouns, sizeof uk_nouns},
    {"uk/paradigms", uk_paradigms, sizeof uk_paradigms},
    {"uk/plurals", uk_plurals, sizeof uk_plurals},
    {"uk/prefixes", uk_prefixes, sizeof uk_prefixes},
    {"uk/verbs", uk_verbs, sizeof uk_verbs},
    {"uk/words", uk_words, sizeof uk_words},
};

int32_t cforms_count(void) { return sizeof tables / sizeof *tables; }
const char *cforms_name(int32_t table) { return tables[table].name; }
const uint8_t *cforms_bytes(int32_t table) { return tables[table].bytes; }
int64_t cforms_size(int32_t table) { return tables[table].size; }
