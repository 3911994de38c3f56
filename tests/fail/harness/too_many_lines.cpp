// FAULT: lines of diagnostics: 2, where at most 1 may be
// MAX_LINES: 1
// EXPECT: minutes must be positive
#if SHOULD_COMPILE
static_assert(true, "minutes must be positive");
#else
#warning minutes are few
static_assert(false, "minutes must be positive");
#endif
