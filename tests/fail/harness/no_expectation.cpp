// FAULT: the file does not say what to EXPECT
template <int Minutes>
struct session {
  static_assert(Minutes > 0, "minutes must be positive");
};

#if SHOULD_COMPILE
session<10> today;
#else
session<0> today;
#endif
