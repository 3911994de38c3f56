// A good case, in which the harness must find no fault.
// EXPECT: minutes must be positive [not zero]; not negative
template <int Minutes>
struct session {
  static_assert(Minutes > 0, "minutes must be positive [not zero]; not negative");
};

#if SHOULD_COMPILE
session<10> today;
#else
session<0> today;
#endif
