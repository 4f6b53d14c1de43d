#ifndef CFORMS_H
#define CFORMS_H

#include <stdint.h>

/// The number of tables of forms that the binary carries.
int32_t cforms_count(void);

/// The name of a table, such as `ru/nouns`; it lives as long as the process.
const char *_Nonnull cforms_name(int32_t table);

/// The first byte of a table's file; it lives as long as the process.
const uint8_t *_Nonnull cforms_bytes(int32_t table);

/// The length of a table's file in bytes.
int64_t cforms_size(int32_t table);

#endif
