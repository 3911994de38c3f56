// FAULT: the diagnostics lack: minutes must be positive
// EXPECT: minutes must be positive
template <int Minutes>
struct session {
  static_assert(Minutes < 60, "minutes must be less than an hour");
};

#if SHOULD_COMPILE
session<10> today;
#else
session<90> today;
#endif
