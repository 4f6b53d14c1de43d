#ifndef CLEXICON_H
#define CLEXICON_H

#include <stdint.h>

/// The first byte of the compiled lexicon; it lives as long as the process.
const uint8_t *_Nonnull clexicon_image(void);

/// The compiled lexicon's length in bytes.
int64_t clexicon_image_size(void);

/// The compiled lexicon's SHA-256 as hexadecimal digits; they live as long as the process.
const char *_Nonnull clexicon_image_sha256(void);

#endif
