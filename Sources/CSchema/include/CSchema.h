#ifndef CSCHEMA_H
#define CSCHEMA_H

#include <stdint.h>

/// The first byte of `docs/ledger.schema.json`, as it was when the binary was built.
const uint8_t *_Nonnull cschema_ledger(void);

/// The schema's length in bytes.
int64_t cschema_ledger_size(void);

#endif
