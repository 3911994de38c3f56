// Every name of the domain models Boost.Hana's integral constant.
#include <boost/hana/concept/constant.hpp>
#include <boost/hana/equal.hpp>
#include <boost/hana/less.hpp>
#include <boost/hana/not_equal.hpp>
#include <boost/hana/type.hpp>
#include <boost/hana/value.hpp>
#include <type_traits>

#include "regimen/anatomy/side.hpp"
#include "regimen/anatomy/structure.hpp"
#include "regimen/routine/hana.hpp"
#include "regimen/technique/tool.hpp"

namespace hana = boost::hana;
using namespace regimen;

static_assert(hana::Constant<term<muscle::soleus>>::value);
static_assert(hana::IntegralConstant<hana::tag_of_t<term<muscle::soleus>>>::value);
static_assert(hana::value(soleus) == muscle::soleus);
static_assert(hana::value<term<tool::slider>>() == tool::slider);
static_assert(std::is_same_v<decltype(hana::value(knee)), joint>);

// Equality is known from the types alone.
static_assert(decltype(hana::equal(soleus, soleus))::value);
static_assert(!decltype(hana::equal(soleus, plantaris))::value);
static_assert(decltype(hana::not_equal(left, right))::value);
static_assert(decltype(hana::less(left, right))::value);

// One tag for an enumeration, another for each other.
static_assert(std::is_same_v<hana::tag_of_t<term<side::left>>, hana::tag_of_t<term<side::right>>>);
static_assert(!std::is_same_v<hana::tag_of_t<term<side::left>>, hana::tag_of_t<term<joint::hip>>>);

// Terms are empty and convert to what they name.
static_assert(std::is_empty_v<term<muscle::soleus>>);
static_assert(std::is_convertible_v<term<muscle::soleus>, muscle>);
static_assert(!std::is_convertible_v<term<muscle::soleus>, joint>);
static_assert(names_a<term<muscle::soleus>, muscle> && names_a<muscle, muscle> && !names_a<joint, muscle>);
static_assert(structure{soleus} == structure{muscle::soleus});
