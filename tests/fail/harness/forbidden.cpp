// FAULT: the diagnostics have the forbidden: boost::hana
// FAULT: the diagnostics have the forbidden: detail::
// FORBID: detail::
// EXPECT: minutes must be positive
namespace boost::hana::detail {
template <int Minutes>
struct session {
  static_assert(Minutes > 0, "minutes must be positive");
};
}  // namespace boost::hana::detail

#if SHOULD_COMPILE
boost::hana::detail::session<10> today;
#else
boost::hana::detail::session<0> today;
#endif
