#pragma once

#include <cstddef>
#include <fstream>
#include <optional>
#include <string>

// The text of a file, or nothing if it cannot be read. No more is read than it takes to know that it is too large.
inline std::optional<std::string> text_of(const std::string& path, std::size_t most_bytes) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  std::string text(most_bytes + 1, '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (file.bad()) return std::nullopt;
  text.resize(static_cast<std::size_t>(file.gcount()));
  return text;
}
