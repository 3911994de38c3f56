// How the examples print a routine.
#pragma once

#include <cstddef>
#include <iostream>
#include <regimen/io/english/words.hpp>
#include <regimen/regimen.hpp>
#include <span>
#include <string_view>

inline void print_routine(std::string_view title, std::span<const regimen::step> steps) {
  using namespace regimen;
  std::cout << title << '\n';
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const step& s = steps[i];
    std::cout << "  " << i + 1 << ". " << english::text(s) << ": " << english::text(s.amount)
              << (s.alternates_sides() ? " on each side, alternating sides, "
                  : s.on_each_side()   ? " on each side, "
                                       : ", ")
              << english::text(s.posture);
    if (!s.tools.empty()) std::cout << ", " << english::text(s.tools, "no tools");
    std::cout << "\n     " << s.what->cue << " [" << english::text(s.what->from) << "]\n";
  }
  std::cout << "  " << english::text(total_time(steps)) << " in all; left " << english::text(time_on(steps, side::left))
            << ", right " << english::text(time_on(steps, side::right)) << "; " << changeovers(steps)
            << " changes of position or tools\n";
}
