/// @file
/// @brief Names of the domain as Boost.Hana integral constants.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <boost/hana/concept/integral_constant.hpp>
#include <boost/hana/core/tag_of.hpp>
#include <boost/hana/fwd/core/to.hpp>
#include <boost/hana/integral_constant.hpp>
#include <boost/hana/value.hpp>

#include "regimen/vocabulary/term.hpp"

namespace regimen {

/// @brief Boost.Hana's tag of the terms of an enumeration.
template <class Enum>
struct term_tag {
  /// @brief What the constants hold.
  using value_type = Enum;
};

}  // namespace regimen

/// @cond
namespace boost::hana {

template <auto Value>
struct tag_of<regimen::term<Value>> {
  using type = regimen::term_tag<decltype(Value)>;
};

template <class Enum>
struct IntegralConstant<regimen::term_tag<Enum>> {
  static constexpr bool value = true;
};

template <class Enum>
struct value_impl<regimen::term_tag<Enum>> {
  template <class Term>
  static constexpr auto apply() {
    return Term::value;
  }
};

}  // namespace boost::hana
/// @endcond
