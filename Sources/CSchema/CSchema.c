#include "CSchema.h"

static const uint8_t ledger_schema[] = {
#embed "../../docs/ledger.schema.json"
};

const uint8_t *cschema_ledger(void) { return ledger_schema; }

int64_t cschema_ledger_size(void) { return sizeof ledger_schema; }
