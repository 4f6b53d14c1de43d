// The build adds a second file to this target: the tables, compiled by LexiconCompiler.
#include "CLexicon.h"
