/// @file
/// @brief Pictures: well-formed, complete, with labels that do not lie on each other.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/io/svg.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "regimen/anatomy/group.hpp"
#include "xml.hpp"

using namespace regimen;

namespace {

std::string spoken(std::string_view name) {
  std::string words{name};
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

double attribute(std::string_view element, std::string_view name) {
  const std::string mark = " " + std::string{name} + "=\"";
  const std::size_t at = element.find(mark);
  REQUIRE(at != std::string_view::npos);
  const std::string_view value = element.substr(at + mark.size());
  const std::optional<double> read = finite_number(value.substr(0, value.find('"')));
  REQUIRE(read);
  return *read;
}

// About where a text stands: letters are taken for somewhat wider than they are on the average.
struct box {
  double left, right, top, bottom;
  std::string words;
};
std::vector<box> text_boxes(const std::string& picture) {
  std::vector<box> boxes;
  for (std::size_t at = picture.find("<text"); at != std::string::npos; at = picture.find("<text", at + 1)) {
    const std::size_t close = picture.find('>', at);
    const std::string element = picture.substr(at, close - at);
    if (has(element, "rotate")) continue;
    const std::string words = picture.substr(close + 1, picture.find("</text>", at) - close - 1);
    const double size = attribute(element, "font-size");
    const double width = static_cast<double>(words.size()) * size * (has(element, "bold") ? 0.62 : 0.56);
    const double x = attribute(element, "x");
    const double left = has(element, "\"end\"") ? x - width : has(element, "\"middle\"") ? x - width / 2 : x;
    const double y = attribute(element, "y");
    boxes.push_back({left, left + width, y - 0.75 * size, y + 0.2 * size, words});
  }
  return boxes;
}

void check_texts_apart(const std::string& picture) {
  const double width = attribute(picture.substr(0, picture.find('>')), "width");
  const double height = attribute(picture.substr(0, picture.find('>')), "height");
  const std::vector<box> boxes = text_boxes(picture);
  REQUIRE(boxes.size() > 5);
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    const box& a = boxes[i];
    INFO(a.words);
    REQUIRE(a.left >= 0);
    REQUIRE(a.right <= width);
    REQUIRE(a.top >= 0);
    REQUIRE(a.bottom <= height);
    for (std::size_t k = 0; k < i; ++k) {
      const box& b = boxes[k];
      INFO(b.words);
      REQUIRE((a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top));
    }
  }
}

std::vector<line_of_action> all_lines() {
  std::vector<line_of_action> lines;
  for (const line_of_action line : enum_set<line_of_action>::all()) lines.push_back(line);
  return lines;
}

}  // namespace

TEST_CASE("coordinates have one decimal and no negative zero", "[io][svg]") {
  REQUIRE(svg::number(12.34) == "12.3");
  REQUIRE(svg::number(-12.36) == "-12.4");
  REQUIRE(svg::number(12.0) == "12");
  REQUIRE(svg::number(-0.04) == "0");
  REQUIRE(svg::number(-0.06) == "-0.1");
  REQUIRE(svg::number(svg::point{1, -2.5}) == "1,-2.5");
}

TEST_CASE("text is escaped wherever it stands", "[io][svg]") {
  const std::string wild = "a<b>&\"c'\x01";
  REQUIRE(svg::escaped(wild) == "a&lt;b&gt;&amp;&quot;c&#39;?");
  svg::drawing sheet{10, 20, wild, wild};
  sheet.text({1, 2}, svg::anchor::end, 12, wild);
  const xml_document read{sheet.str()};
  REQUIRE(read.fault().empty());
  REQUIRE(read.texts_of("title") == std::vector<std::string>{"a<b>&\"c'?"});
  REQUIRE(read.texts_of("text") == std::vector<std::string>{"a<b>&\"c'?"});
}

TEST_CASE("the checker of XML finds what is not well-formed", "[io][svg]") {
  REQUIRE(xml_document{"<a b=\"c\"><d/>x &amp; y</a>\n"}.fault().empty());
  for (const std::string_view bad :
       {"", "<a>", "<a></b>", "</a>", "<a b=c/>", "<a b=\"<\"/>", "<a b=\"1\" b=\"2\"/>", "<a/><b/>", "<a>&nbsp;</a>",
        "<a>&</a>", "x<a/>", "<a b=\"1\"c=\"2\"/>", "<1/>", "<a b=\"1/>"}) {
    INFO(bad);
    REQUIRE_FALSE(xml_document{bad}.fault().empty());
  }
}

TEST_CASE("a picture is an SVG sheet of its own colour, with title and description and nothing that runs",
          "[io][svg][law]") {
  for (const std::string& picture :
       {svg::mid_thigh_picture(), svg::length_picture({all_lines(), hip_flexion, {}}), svg::length_picture({}),
        svg::length_picture({{line_of_action::soleus}, hip_flexion, {}})}) {
    const xml_document read{picture};
    INFO(read.fault());
    REQUIRE(read.fault().empty());
    REQUIRE(read.elements().at(0) == "svg");
    REQUIRE(read.elements().at(1) == "title");
    REQUIRE(read.elements().at(2) == "desc");
    REQUIRE(read.elements().at(3) == "rect");
    REQUIRE_FALSE(read.texts_of("title").at(0).empty());
    REQUIRE_FALSE(read.texts_of("desc").at(0).empty());
    const std::set<std::string> used(read.elements().begin(), read.elements().end());
    for (const std::string& element : used)
      REQUIRE(std::set<std::string>{"svg", "title", "desc", "rect", "path", "circle", "text"}.count(element) == 1);
    REQUIRE(has(picture, "viewBox=\"0 0 "));
    REQUIRE(has(picture, "fill=\"#ffffff\""));
    REQUIRE_FALSE(has(picture, "nan"));
    REQUIRE_FALSE(has(picture, "-0,"));
    REQUIRE_FALSE(has(picture, "\"-0\""));
    REQUIRE(picture.back() == '\n');
  }
}

TEST_CASE("the section of the thigh names every head and every wall once", "[io][svg]") {
  const std::string picture = svg::mid_thigh_picture();
  const std::vector<std::string> texts = xml_document{picture}.texts_of("text");
  const auto times = [&](const std::string& words) { return std::count(texts.begin(), texts.end(), words); };
  std::set<std::string> walls;
  for (const mid_thigh_place& place : mid_thigh_ring) {
    INFO(name_of(place.head));
    REQUIRE(times(spoken(name_of(place.head)) + (place.deep ? " (deep)" : "")) == 1);
    if (place.wall_to_next) walls.insert(spoken(name_of(*place.wall_to_next)));
  }
  REQUIRE(times("vastus intermedius (deep)") == 1);
  REQUIRE(walls.size() == 3);
  for (const std::string& wall : walls) REQUIRE(times(wall) == 1);
  for (const std::string_view words :
       {"femur", "iliotibial tract", "fascia lata", "anterior", "posterior", "lateral", "medial"})
    REQUIRE(times(std::string{words}) == 1);
  REQUIRE(std::any_of(texts.begin(), texts.end(), [](const std::string& t) { return has(t, "synthesis"); }));
  // Three thick lines for three walls.
  std::size_t thick = 0;
  for (std::size_t at = picture.find("stroke-width=\"5\""); at != std::string::npos;
       at = picture.find("stroke-width=\"5\"", at + 1))
    ++thick;
  REQUIRE(thick == 3);
  check_texts_apart(picture);
}

TEST_CASE("a plot has a curve for each line, where its model holds", "[io][svg]") {
  const std::string picture =
      svg::length_picture({{line_of_action::semimembranosus, line_of_action::psoas_major}, hip_flexion, {}});
  const std::vector<std::string> texts = xml_document{picture}.texts_of("text");
  for (const std::string_view words :
       {"semimembranosus", "psoas major", "hip flexion (degrees)", "change of length (mm)"})
    REQUIRE(std::count(texts.begin(), texts.end(), words) == 1);
  // Semimembranosus from -20 to 100 in steps of 2 degrees; psoas to 90.
  std::vector<long> points;
  for (std::size_t at = picture.find("<path d=\"M"); at != std::string::npos;
       at = picture.find("<path d=\"M", at + 1)) {
    const std::string way = picture.substr(at, picture.find("/>", at) - at);
    if (has(way, "stroke-width=\"2.5\"") && std::count(way.begin(), way.end(), 'L') > 1)
      points.push_back(std::count(way.begin(), way.end(), 'L') + 1);
  }
  REQUIRE(points == std::vector<long>{61, 56});
}

TEST_CASE("a curve passes through the lengths of the model", "[io][svg]") {
  // Sheet coordinates are read back through the ticks: 0 and 100 degrees, 0 and +80 mm.
  const std::string picture = svg::length_picture({{line_of_action::semimembranosus}, hip_flexion, {}});
  const auto place_of = [&](const std::string& words, std::string_view name) {
    const std::size_t end = picture.find(">" + words + "</text>");
    REQUIRE(end != std::string::npos);
    return attribute(picture.substr(picture.rfind("<text", end), end - picture.rfind("<text", end)), name);
  };
  const double x0 = place_of("-10", "x");
  const double x1 = place_of("90", "x");
  const double y0 = place_of("+20", "y");
  const double y1 = place_of("+80", "y");
  const std::size_t first = picture.find("<path", picture.find("fill=\"none\" stroke=\"#555555\""));
  const std::string way = picture.substr(first + 9, picture.find('"', first + 9) - first - 9);
  std::size_t seen = 0;
  for (std::size_t at = 0; at < way.size();) {
    const std::size_t next = std::min(way.find('L', at + 1), way.size());
    const std::string pair = way.substr(at + 1, next - at - 1);
    const std::size_t comma = pair.find(',');
    const double angle = -10 + (*finite_number(pair.substr(0, comma)) - x0) / (x1 - x0) * 100;
    // The text of a tick stands four lower than its line.
    const double change = 20 + (*finite_number(pair.substr(comma + 1)) - (y0 - 4)) / (y1 - y0) * 60;
    const double rounded = std::round(angle);
    REQUIRE(angle == Approx(rounded).margin(0.05));
    const pose at_angle = pose{}.with(hip_flexion, degrees{rounded});
    REQUIRE(change == Approx(length_of(line_of_action::semimembranosus, at_angle)->count() -
                             length_of(line_of_action::semimembranosus, pose{})->count())
                          .margin(0.1));
    ++seen;
    at = next;
  }
  REQUIRE(seen == 61);
}

TEST_CASE("the words of every plot are apart", "[io][svg][law]") {
  for (const coordinate over : {hip_flexion, hip_adduction, hip_rotation, knee_flexion, ankle_dorsiflexion,
                                subtalar_inversion, lumbar_extension, lumbar_bending, lumbar_rotation, elbow_flexion}) {
    INFO(name_of(over));
    check_texts_apart(svg::length_picture({all_lines(), over, pose{{knee_flexion, 10_deg}, {hip_flexion, 95_deg}}}));
  }
  check_texts_apart(svg::length_picture({{line_of_action::vastus_lateralis}, hip_flexion, {}}));
}

TEST_CASE("a line that does not cross the joint, or is not modelled in the pose, is told so", "[io][svg]") {
  const std::string constant = svg::length_picture(
      {{line_of_action::semimembranosus, line_of_action::soleus}, hip_flexion, pose{{ankle_dorsiflexion, 20_deg}}});
  REQUIRE(has(constant, ">soleus (constant)<"));
  REQUIRE(has(constant, "with ankle dorsiflexion 20"));
  const std::string outside =
      svg::length_picture({{line_of_action::semimembranosus}, hip_flexion, pose{{knee_flexion, 150_deg}}});
  REQUIRE(has(outside, ">semimembranosus (not modelled here)<"));
}

TEST_CASE("each line of a plot has a pen of its own", "[io][svg][law]") {
  std::set<std::string> pens;
  for (std::size_t i = 0; i < 32; ++i) pens.insert(std::string{svg::colour(i)} + "/" + std::string{svg::dashes(i)});
  REQUIRE(pens.size() == 32);
}

TEST_CASE("the pictures of the documentation are those that the library draws", "[io][svg]") {
  const auto file = [](const std::string& name) {
    std::ifstream in("docs/pictures/" + name, std::ios::binary);
    REQUIRE(in);
    return std::string{std::istreambuf_iterator<char>{in}, {}};
  };
  REQUIRE(file("mid_thigh.svg") == svg::mid_thigh_picture());
  svg::length_plot plot{{}, hip_flexion, {}};
  for (const line_of_action line : enum_set<line_of_action>::all())
    if (members_of(hamstrings).contains(muscles_of(line))) plot.lines.push_back(line);
  REQUIRE(file("hamstrings_over_hip_flexion.svg") == svg::length_picture(plot));
}
