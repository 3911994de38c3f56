#pragma once

#include <cstddef>
#include <filesystem>
#include <iostream>
#include <optional>
#include <regimen/io/in_quotes.hpp>
#include <regimen/io/json/document.hpp>
#include <regimen/io/json/error.hpp>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>

#include "read_file.hpp"

// The status with which a program ends whose input is at fault.
inline constexpr int faulty = 2;

// Says what is wrong with the input.
inline int refuse(std::string_view what) {
  std::cerr << what << '\n';
  return faulty;
}

// What the arguments of a program ask for that takes one file and --json.
struct one_file {
  std::string path;
  bool as_json = false;
  // The status with which to end at once, after help or once a misuse is told.
  std::optional<int> end;
};

inline one_file one_file_of(const std::string& program, std::string_view what, std::string_view usage, int count,
                            char** arguments) {
  one_file asked;
  const auto misused = [&](const std::string& why) {
    asked.end = refuse(program + ": " + why + "; see " + program + " --help");
  };
  for (int i = 1; i < count && !asked.end; ++i) {
    const std::string argument = arguments[i];
    if (argument == "--help" || argument == "-h") {
      std::cout << usage;
      asked.end = 0;
    } else if (argument == "--json")
      asked.as_json = true;
    else if (argument.size() > 1 && argument.front() == '-')
      misused("unknown option " + regimen::in_quotes(argument));
    else if (!asked.path.empty())
      misused("expected one file, found a second one, " + regimen::in_quotes(argument));
    else
      asked.path = argument;
  }
  if (!asked.end && asked.path.empty()) misused("expected the file of " + std::string{what});
  return asked;
}

// What a file says, or nothing once every fault of it is told. No more is read than a document may be long.
template <class Read>
auto value_or_faults(const std::string& path, Read read, std::size_t most_bytes = regimen::json_limits{}.bytes)
    -> std::optional<std::decay_t<decltype(*read(std::string{}))>> {
  std::error_code ignored;
  std::optional<std::string> text;
  if (!std::filesystem::exists(path, ignored))
    refuse(path + ": expected a file, found nothing; check the name");
  else if (std::filesystem::is_directory(path, ignored))
    refuse(path + ": expected a file, found a directory; name a file in it");
  else if (text = text_of(path, most_bytes); !text)
    refuse(path + ": expected a file, found one that cannot be read; check its permissions");
  if (!text) return std::nullopt;
  const auto result = read(*text);
  if (result) return *result;
  for (const regimen::json_error& e : result.errors()) std::cerr << path << ": " << one_line(e) << '\n';
  return std::nullopt;
}
