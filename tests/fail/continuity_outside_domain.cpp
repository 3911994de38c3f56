// TITLE: Fascia that goes over into a joint
// MEANING: Muscles, groups, fasciae and the places where they hold on are continuous by fascia; joints and nerves are not
// MEANING: asked about.
// FIX: Ask about the structures on either side of the joint.
// EXPECT: regimen: fascially_continuous relates muscles, groups, fasciae and landmarks
// EXPECT: joint::knee
#include "regimen/anatomy/myofascial.hpp"

using namespace regimen;

#if SHOULD_COMPILE
static_assert(fascially_continuous(gastrocnemius, hamstrings));
#else
static_assert(fascially_continuous(gastrocnemius, knee));
#endif
