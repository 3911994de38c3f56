// FAULT: errors: 2, where 1 to 1 may be
// EXPECT: minutes must be positive
template <int Minutes>
struct session {
  static_assert(Minutes > 0, "minutes must be positive");
};

#if SHOULD_COMPILE
session<10> today;
#else
session<0> today;
session<-1> tomorrow;
#endif
