# SPDX-License-Identifier: AGPL-3.0-or-later
# One dialect and one set of warnings for every target; warnings are errors.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE ccache)
if(CCACHE)
    # The settings that ccache asks for where headers are precompiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
endif()
find_program(MOLD mold)
if(MOLD AND NOT REGIA_FUZZ)
    add_link_options(-fuse-ld=mold)
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor $<$<COMPILE_LANGUAGE:CXX>:-Woverloaded-virtual>
                    -fstack-protector-strong)
if(NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
    # GCC 12 is wrong about std::string (its bugs 105329 and 105651) and says so as soon as its header is precompiled.
    add_compile_options(-Wno-array-bounds -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread)
endif()
if(REGIA_WERROR)
    add_compile_options(-Werror)
endif()
add_compile_definitions(REGIA_VERSION="${PROJECT_VERSION}")
include_directories(${CMAKE_SOURCE_DIR}/src)

set(REGIA_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize takes them")
if(REGIA_SANITIZE)
    add_compile_options(-fsanitize=${REGIA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${REGIA_SANITIZE})
    if(REGIA_SANITIZE STREQUAL "thread")
        add_compile_options(-Wno-tsan)  # Asio's fences, which the sanitizer does not see through
    endif()
else()
    add_compile_definitions($<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
endif()
