/// @file
/// @brief Something that was written, shown in a message.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace regimen {

/// @brief Something written, in quotes and fit for one line of a terminal: control characters are shown as '?', and
/// what is longer than 40 characters is cut.
[[nodiscard]] inline std::string in_quotes(std::string_view written) {
  std::string shown = "\"";
  std::size_t characters = 0;
  for (const char c : written) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xc0U) != 0x80 && ++characters > 40) {
      shown += "...";
      break;
    }
    shown += byte < 0x20 || byte == 0x7f ? '?' : c;
  }
  return shown + "\"";
}

}  // namespace regimen
