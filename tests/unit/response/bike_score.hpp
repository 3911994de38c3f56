/// @file
/// @brief 165 days of cycling with nine tests, on which a published fit of Banister's model can be checked.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
//
// The numbers are those of data-raw/bike-score.csv in the R package dorem (github.com/mladenjovanovic/dorem, commit
// 573377ac7740b8e5190bf92d5f023bf06e8cc277), originally of the supplement of Clarke & Skiba 2013. Their licence:
//
// Copyright (c) 2020, Mladen Jovanovic
//
// Permission is hereby granted, free of charge, to any person obtaining
// a copy of this software and associated documentation files (the
// "Software"), to deal in the Software without restriction, including
// without limitation the rights to use, copy, modify, merge, publish,
// distribute, sublicense, and/or sell copies of the Software, and to
// permit persons to whom the Software is furnished to do so, subject to
// the following conditions:
//
// The above copyright notice and this permission notice shall be
// included in all copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
// EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
// MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
// NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
// LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION
// OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION
// WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
#pragma once

#include <cstddef>

namespace bike_score {

// One for each day.
inline constexpr double loads[] = {
    46.46,  26.7,  177.37, 0,     36.64, 62.52, 52.46, 41,    0,      29.98, 0,      38.17, 75.23, 35.73, 0,
    39.03,  0,     51.51,  61.12, 31.32, 0,     14.37, 38.4,  0,      0,     0,      0,     60.31, 38.45, 0,
    98.57,  45.64, 0,      21.03, 23.54, 55.53, 43.31, 0,     88.48,  35.77, 0,      0,     0,     46.83, 88.1,
    0,      32.09, 65.53,  0,     32.09, 46.55, 51.06, 0,     96.66,  0,     53.62,  0,     0,     0,     50.95,
    59.19,  50.53, 39.33,  0,     0,     0,     55.38, 0,     25.19,  85.53, 0,      0,     0,     61.28, 0,
    41.69,  90.1,  0,      47.4,  52.16, 0,     0,     49.22, 0,      0,     48.26,  0,     57.94, 0,     75.17,
    0,      26.7,  0,      51.99, 0,     86.6,  54.09, 0,     43.19,  0,     100.79, 40.49, 0,     0,     62.46,
    71.87,  0,     36.21,  46.51, 0,     0,     72.89, 69.89, 0,      167.6, 39.47,  0,     43.38, 17.63, 0,
    60.49,  98.95, 50.46,  0,     25,    0,     85.41, 0,     136.27, 0,     0,      51.17, 0,     99.37, 0,
    139.22, 0,     0,      0,     0,     0,     0,     0,     0,      0,     0,      0,     0,     0,     0,
    0,      0,     0,      0,     0,     0,     0,     0,     0,      0,     0,      0,     0,     0,     0};

// Watts held for five minutes.
struct test {
  std::size_t day;
  double watts;
};
inline constexpr test tests[] = {{45, 271}, {48, 274},  {56, 282},  {70, 290}, {77, 292},
                                 {83, 296}, {105, 299}, {115, 296}, {132, 302}};

}  // namespace bike_score
