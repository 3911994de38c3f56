// Typed steps are open to the algorithms of Boost.Hana: questions about technique, structure and side are answered from
// the types.
#include <boost/hana/all_of.hpp>
#include <boost/hana/count_if.hpp>
#include <boost/hana/equal.hpp>
#include <boost/hana/filter.hpp>
#include <boost/hana/find_if.hpp>
#include <boost/hana/fold_left.hpp>
#include <boost/hana/integral_constant.hpp>
#include <boost/hana/size.hpp>
#include <boost/hana/unpack.hpp>
#include <type_traits>

#include "regimen/routine/routine.hpp"
#include "regimen/technique/standard.hpp"

namespace hana = boost::hana;
using namespace regimen;

namespace {

constexpr auto whole =
    sequence(perform<rolling>(anterior_thigh, 45_s), perform<rolling>(posterior_thigh, left, 60_s),
             perform<static_stretch>(hamstrings, 2_reps, 30_s), perform<rolling>(medial_thigh, 30_s));

template <const technique& Technique>
constexpr auto is_by = [](const auto& s) { return hana::bool_c<std::remove_cvref_t<decltype(s)>::what == Technique>; };
constexpr auto is_stretch = [](const auto& s) {
  return hana::bool_c<std::remove_cvref_t<decltype(s)>::what.how == method::stretch>;
};

static_assert(hana::size(whole.steps) == hana::size_c<4>);
static_assert(hana::count_if(whole.steps, is_by<rolling>) == hana::size_c<3>);
static_assert(hana::count_if(whole.steps, is_by<static_stretch>) == hana::size_c<1>);
static_assert(hana::count_if(whole.steps, is_stretch) == hana::size_c<1>);

// What is filtered is a routine again.
constexpr auto rolled =
    hana::unpack(hana::filter(whole.steps, is_by<rolling>), [](auto... s) { return sequence(s...); });
static_assert(rolled == sequence(perform<rolling>(anterior_thigh, 45_s), perform<rolling>(posterior_thigh, left, 60_s),
                                 perform<rolling>(medial_thigh, 30_s)));

constexpr auto sided = [](const auto& s) {
  return hana::bool_c<std::remove_cvref_t<decltype(s)>::side_type::value != side::both>;
};
static_assert(hana::count_if(whole.steps, sided) == hana::size_c<1>);
static_assert(hana::find_if(whole.steps, sided).value().erased.amount.hold == seconds{60});

static_assert(hana::fold_left(whole.steps, seconds{0}, [](seconds sum, const auto& s) {
                return sum + s.erased.duration();
              }) == seconds{90 + 60 + 120 + 60});

}  // namespace
