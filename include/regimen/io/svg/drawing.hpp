/// @file
/// @brief Pictures as SVG: shapes and text, written with fixed decimals so that the bytes are the same everywhere.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>

namespace regimen::svg {

/// @brief A place on a picture: right and down from its upper left corner.
struct point {
  /// @brief To the right.
  double x = 0;
  /// @brief Down.
  double y = 0;
};

/// @brief A coordinate with one decimal; never a negative zero.
[[nodiscard]] inline std::string number(double value) {
  const long tenths = std::lround(value * 10);
  const long size = tenths < 0 ? -tenths : tenths;
  std::string text{tenths < 0 ? "-" : ""};
  text += std::to_string(size / 10);
  if (size % 10 != 0) (text += '.') += std::to_string(size % 10);
  return text;
}

/// @brief Two coordinates: "12.5,3".
[[nodiscard]] inline std::string number(point p) { return number(p.x) + "," + number(p.y); }

/// @brief The way of a pen, in the words of SVG: "M0,0L5,5Z".
class way {
 public:
  /// @brief Puts the pen down.
  way& from(point p) { return add('M', p); }
  /// @brief Draws a straight line.
  way& to(point p) { return add('L', p); }
  /// @brief Draws an arc of a circle.
  /// @param radius its radius
  /// @param large whether it is more than half the circle
  /// @param clockwise which way round it goes
  /// @param p where it ends
  way& arc(double radius, bool large, bool clockwise, point p) {
    add('A', {radius, radius});
    text_ += large ? " 0 1 " : " 0 0 ";
    text_ += clockwise ? "1 " : "0 ";
    text_ += number(p);
    return *this;
  }
  /// @brief Draws a straight line to where the pen was put down.
  way& close() {
    text_ += 'Z';
    return *this;
  }
  /// @brief Whether the pen was not put down yet.
  [[nodiscard]] bool empty() const noexcept { return text_.empty(); }
  /// @brief The way in words.
  [[nodiscard]] const std::string& str() const noexcept { return text_; }

 private:
  way& add(char letter, point p) {
    text_ += letter;
    text_ += number(p);
    return *this;
  }
  std::string text_{};
};

/// @brief Text as it stands in XML, in elements and in attributes; what XML cannot hold is shown as '?'.
[[nodiscard]] inline std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : text) switch (c) {
      case '&': safe += "&amp;"; break;
      case '<': safe += "&lt;"; break;
      case '>': safe += "&gt;"; break;
      case '"': safe += "&quot;"; break;
      case '\'': safe += "&#39;"; break;
      default: safe += static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' ? '?' : c;
    }
  return safe;
}

/// @brief Colours that stay apart for the colour-blind (Okabe and Ito), by position; they begin again after the last.
[[nodiscard]] inline std::string_view colour(std::size_t i) noexcept {
  constexpr std::string_view palette[] = {"#0072b2", "#d55e00", "#009e73", "#cc79a7",
                                          "#e69f00", "#56b4e9", "#000000", "#7f7f7f"};
  return palette[i % (sizeof(palette) / sizeof(palette[0]))];
}

/// @brief How a line is broken, by position: whole for the first turn of the colours, then dashed, then dotted.
[[nodiscard]] inline std::string_view dashes(std::size_t i) noexcept {
  constexpr std::string_view patterns[] = {"", "8 4", "2 3", "10 3 2 3"};
  return patterns[i / 8 % 4];
}

/// @brief Where a text stands beside its point.
enum class anchor : unsigned char {
  start,   ///< It begins there.
  middle,  ///< Its middle is there.
  end,     ///< It ends there.
};

/// @brief A picture, drawn shape by shape, each over those before it.
class drawing {
 public:
  /// @brief An empty white sheet.
  /// @param width how wide
  /// @param height how high
  /// @param title what it shows, for those who do not see it
  /// @param description what is to be learned from it, likewise
  drawing(int width, int height, std::string_view title, std::string_view description) {
    const std::string w = std::to_string(width);
    const std::string h = std::to_string(height);
    text_ = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + w + " " + h + "\" width=\"" + w +
            "\" height=\"" + h + "\" role=\"img\" aria-labelledby=\"title desc\" font-family=\"sans-serif\">\n" +
            "<title id=\"title\">" + escaped(title) + "</title>\n<desc id=\"desc\">" + escaped(description) +
            "</desc>\n<rect width=\"" + w + "\" height=\"" + h + "\" fill=\"#ffffff\"/>\n";
  }

  /// @brief A path with its attributes, such as `fill="none"`.
  void path(const way& pen, std::string_view attributes) {
    text_ += "<path d=\"";
    text_ += pen.str();
    text_ += "\" ";
    text_ += attributes;
    text_ += "/>\n";
  }
  /// @brief A straight line.
  void line(point from, point to, std::string_view attributes) { path(way{}.from(from).to(to), attributes); }
  /// @brief A circle.
  void circle(point centre, double radius, std::string_view attributes) {
    text_ += "<circle cx=\"" + number(centre.x) + "\" cy=\"" + number(centre.y) + "\" r=\"" + number(radius) + "\" ";
    (text_ += attributes) += "/>\n";
  }
  /// @brief A rectangle.
  void rectangle(point corner, double width, double height, std::string_view attributes) {
    text_ += "<rect x=\"" + number(corner.x) + "\" y=\"" + number(corner.y) + "\" width=\"" + number(width) +
             "\" height=\"" + number(height) + "\" ";
    (text_ += attributes) += "/>\n";
  }
  /// @brief A line of text.
  void text(point at, anchor where, double size, std::string_view words, std::string_view attributes = "") {
    text_ += "<text x=\"" + number(at.x) + "\" y=\"" + number(at.y) + "\" font-size=\"" + number(size) + "\"";
    if (where != anchor::start) text_ += where == anchor::middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"";
    if (!attributes.empty()) (text_ += " ") += attributes;
    text_ += ">" + escaped(words) + "</text>\n";
  }

  /// @brief The whole picture.
  [[nodiscard]] std::string str() const { return text_ + "</svg>\n"; }

 private:
  std::string text_;
};

}  // namespace regimen::svg
