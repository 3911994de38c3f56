/// @file
/// @brief A name of the domain as a type: the compile-time face of an enumerator.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <concepts>
#include <type_traits>

namespace regimen {

/// @brief An enumerator with a type of its own.
///
/// Every name of the domain is an object of some `term<Value>`: overloads and compiler messages see its type, tables
/// and run-time code see the plain enumerator that it converts to. It models Boost.Hana's integral constant once
/// `regimen/routine/hana.hpp` is included.
template <auto Value>
struct term {
  /// @brief The plain enumerator. The enumeration that it belongs to is `enumeration_of<term<Value>>`.
  static constexpr decltype(Value) value = Value;

  /// @brief The plain enumerator, wherever one is expected.
  constexpr operator decltype(Value)() const noexcept { return Value; }
};

namespace detail {
template <class T>
struct enumeration_of {
  using type = T;
};
template <auto Value>
struct enumeration_of<term<Value>> {
  using type = decltype(Value);
};
}  // namespace detail

/// @brief The enumeration behind a name, whether given as a term or as a plain enumerator.
template <class T>
using enumeration_of = typename detail::enumeration_of<std::remove_cvref_t<T>>::type;

/// @brief Satisfied by enumerators of `Enum` and by their terms.
template <class T, class Enum>
concept names_a = std::same_as<enumeration_of<T>, Enum>;

}  // namespace regimen
