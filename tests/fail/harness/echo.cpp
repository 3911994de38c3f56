// The expected text stands only on the source line, which a compiler likes to repeat.
// FAULT: the diagnostics lack: minutes must be positive
// EXPECT: minutes must be positive
struct session {
  explicit session(int minutes);
};

#if SHOULD_COMPILE
session today(10);
#else
session today("ten");  // minutes must be positive
#endif
