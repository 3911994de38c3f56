// FAULT: the control does not compile
// EXPECT: minutes must be positive
template <int Minutes>
int session() {
  static_assert(Minutes > 0, "minutes must be positive");
  int unused;
  return Minutes;
}

#if SHOULD_COMPILE
int today = session<10>();
#else
int today = session<0>();
#endif
