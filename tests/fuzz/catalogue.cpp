/// @file
/// @brief Any text as a catalogue and as free-exercise-db: nothing breaks, and what is read can be written and read.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/io/json/catalogue.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "regimen/io/json/free_exercise_db.hpp"

using namespace regimen;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (const auto read = read_catalogue(text)) {
    require(!read->empty());
    const std::string written = write_catalogue(*read);
    const auto again = read_catalogue(written);
    require(static_cast<bool>(again));
    require(write_catalogue(*again) == written);
  } else {
    require(!read.errors().empty());
    for (const json_error& e : read.errors()) require(!e.message.empty() && is_utf8(one_line(e)));
  }
  if (const auto import = import_free_exercise_db(text)) {
    require(!import->techniques.empty() || !import->faults.empty());
    for (const import_fault& f : import->faults) require(f.line > 0 && is_utf8(one_line(f)));
    const catalogue techniques = import->techniques;
    if (!techniques.empty()) require(static_cast<bool>(read_catalogue(write_catalogue(techniques))));
  }
  return 0;
}
