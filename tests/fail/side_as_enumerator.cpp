// TITLE: A side that the type of the step cannot record
// MEANING: The side of a step written in code is part of its type. An enumerator is a value: the type would say both
// MEANING: while the value says left.
// FIX: Name the side by its term: left, right or both.
// EXPECT: regimen: name the side of a step by one of the terms left, right and both
#include "regimen/technique/standard.hpp"
#include "regimen/technique/step.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto step_one = perform<rolling>(posterior_thigh, left);
static_assert(decltype(step_one)::side_type::value == step_one.erased.where);
#else
inline constexpr auto step_one = perform<rolling>(posterior_thigh, side::left);
#endif
