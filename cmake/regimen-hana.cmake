# Gives regimen::hana: Boost.Hana, whatever its origin calls it. Used by the build and by the installed package.
#
# Hana's own package calls it hana, Boost built with CMake calls it Boost::hana, and the Boost of most distributions
# has only a target for all of its headers. Targets are made global because a project that adds regimen as a
# subdirectory must see what regimen links to.

set(regimen_hana_missing
    "regimen needs Boost.Hana, part of Boost 1.74 and later. Install Boost's headers (libboost-dev on Debian and \
Ubuntu, boost-devel on Fedora, boost with Homebrew, boost-hana with vcpkg), or name the place where they are with \
-DCMAKE_PREFIX_PATH=..."
)

function(regimen_find_hana)
  foreach(attempt IN ITEMS "" "Hana" "Boost;1.74;CONFIG;OPTIONAL_COMPONENTS;hana" "Boost;1.74;MODULE")
    if(attempt)
      find_package(${attempt} QUIET GLOBAL)
    endif()
    foreach(name IN ITEMS Boost::hana hana::hana hana Boost::headers Boost::boost)
      if(TARGET ${name})
        add_library(regimen::hana INTERFACE IMPORTED GLOBAL)
        target_link_libraries(regimen::hana INTERFACE ${name})
        # SYSTEM even where Hana is built along with us: it is not free of warnings.
        target_include_directories(
          regimen::hana SYSTEM INTERFACE $<TARGET_PROPERTY:${name},INTERFACE_INCLUDE_DIRECTORIES>
        )
        return()
      endif()
    endforeach()
  endforeach()
endfunction()

if(NOT TARGET regimen::hana)
  regimen_find_hana()
endif()
