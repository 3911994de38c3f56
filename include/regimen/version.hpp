/// @file
/// @brief The version of the library, written here and nowhere else.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

/// @brief Counts the changes that break code which used the library; while it is 0, the minor version does.
#define REGIMEN_VERSION_MAJOR 0

/// @brief Counts the additions.
#define REGIMEN_VERSION_MINOR 1

/// @brief Counts the repairs.
#define REGIMEN_VERSION_PATCH 0
