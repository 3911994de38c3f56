// FAULT: a directive that cannot be read: // MAX_ERRORS: few
// MAX_ERRORS: few
// EXPECT: minutes must be positive
template <int Minutes>
struct session {
  static_assert(Minutes > 0, "minutes must be positive");
};

#if SHOULD_COMPILE
session<10> today;
#else
session<0> today;
#endif
