// TITLE: A question outside the domain of a relation
// MEANING: A relation is between two kinds of structure. It was asked about another kind, so that the question has no
// MEANING: answer, not even "no": hamstrings is a group, and a group crosses no joint; its heads do, each its own.
// FIX: Ask about a name of the right kind, here a muscle: crosses(biceps_femoris_long_head, hip). The heads of a group are
// FIX: members_of(hamstrings).
// EXPECT: regimen: crosses relates a muscle to a joint
// EXPECT: muscle_group::hamstrings
#include "regimen/anatomy/relation.hpp"

#if SHOULD_COMPILE
static_assert(regimen::crosses(regimen::biceps_femoris_long_head, regimen::hip));
#else
static_assert(regimen::crosses(regimen::hamstrings, regimen::hip));
#endif
